/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { CommissionsPage } from "../pages/commissions-page.tsx"
import { DashboardPage } from "../pages/dashboard-page.tsx"
import { LeadsPage } from "../pages/leads-page.tsx"
import { SalesPage } from "../pages/sales-page.tsx"
import { renderPortal } from "./render-portal.tsx"

/* Intl separates numbers and symbols by no-break spaces. */
const plain = (text: string | null | undefined) =>
  text?.replace(/[\u00a0\u202f]/g, " ")

const figure = (current: number, previous: number) => ({ current, previous })

const dashboard = (figures: object) => ({
  "/partner-portal": { portal: { entries: ["dashboard", "links"] } },
  "/partners/me/dashboard": {
    dashboard: {
      currency_code: "eur",
      balances: [],
      days: [],
      earned: figure(0, 0),
      clicks: figure(0, 0),
      leads: figure(0, 0),
      orders: figure(0, 0),
      average: null,
      ...figures,
    },
  },
})

const textOf = (name: string, within_: HTMLElement) =>
  plain(
    within(within_).getByText(name, { selector: "dt" }).nextElementSibling
      ?.textContent,
  )

describe("Dashboard", () => {
  it("draws the way from click to order, and the partner beside the others", async () => {
    renderPortal(
      <DashboardPage />,
      dashboard({
        clicks: figure(200, 100),
        leads: figure(30, 0),
        orders: figure(9, 12),
        average: { earned: 1, clicks: 50, leads: 3, orders: 4.5 },
      }),
    )
    const funnel = await screen.findByRole("region", {
      name: "From click to order",
    })
    expect(textOf("Clicks", funnel)).toBe("200")
    expect(textOf("Leads", funnel)).toBe("3015% of the clicks")
    expect(textOf("Orders", funnel)).toBe("94.5% of the clicks")
    screen.getByText("+100%")
    screen.getByText("-25%")
    const compared = screen.getByRole("region", {
      name: "Beside other partners",
    })
    expect(
      within(compared)
        .getAllByText("Average")
        .map(({ nextElementSibling }) => nextElementSibling?.textContent),
    ).toEqual(["€1.00", "50", "3", "4.5"])
  })

  it("says what to do while nothing has happened", async () => {
    renderPortal(<DashboardPage />, dashboard({}))
    const next = await screen.findByRole("link", { name: "Go to my links" })
    expect(next.getAttribute("href")).toBe("/links")
    expect(
      screen.queryByRole("region", { name: "Beside other partners" }),
    ).toBeNull()
  })
})

describe("An empty report", () => {
  const nothing = { "/partners/me/reports/leads": { leads: [], count: 0 } }

  it("leads to the links, unless the store hides them", async () => {
    renderPortal(<LeadsPage />, {
      ...nothing,
      "/partner-portal": { portal: { entries: ["leads"] } },
    })
    await screen.findByText("No leads in this period")
    expect(screen.queryByRole("link", { name: "Go to my links" })).toBeNull()
  })
})

describe("Sales", () => {
  it("are in any currency in which something was sold, whatever else is hidden", async () => {
    const { asked } = renderPortal(<SalesPage />, {
      "/partner-portal": { portal: { entries: ["sales"] } },
      "/partners/me/reports/sales": {
        currency_code: "eur",
        currency_codes: ["eur", "usd"],
        products: [],
        count: 0,
      },
    })
    await userEvent.selectOptions(
      await screen.findByLabelText("Currency"),
      "USD",
    )
    await waitFor(() =>
      expect(
        asked.some(({ search }) => search.includes("currency_code=usd")),
      ).toBe(true),
    )
    expect(asked.some(({ pathname }) => pathname.includes("ledger"))).toBe(
      false,
    )
  })
})

describe("Why", () => {
  it("is said in the portal's language; an unknown reason in the API's words", async () => {
    renderPortal(
      <CommissionsPage />,
      {
        "/partners/me/commissions": {
          commissions: [
            {
              id: "c1",
              order_display_id: 1,
              title: "Chair",
              level: 1,
              sold_by: null,
              currency_code: "eur",
              amount: 20,
              state: "pending",
              placed_at: "2026-06-30T10:00:00.000Z",
            },
          ],
          count: 1,
        },
        "/partners/me/commissions/c1": {
          commission: {
            id: "c1",
            explanation: ["10 % of 200 EUR = 20", "Something newer."],
            explanation_details: [
              {
                code: "percent_of_taken",
                params: {
                  percent: "10",
                  base: "200",
                  taken: ["with_tax"],
                  result: "20",
                  currency_code: "eur",
                },
              },
              { code: "from_tomorrow", params: {} },
            ],
          },
        },
      },
      { locale: "de" },
    )
    await userEvent.click(await screen.findByRole("button", { name: "Warum" }))
    const why = within(await screen.findByRole("dialog"))
    await why.findByText("Something newer.")
    expect(
      why.getAllByRole("listitem").map(({ textContent }) => plain(textContent)),
    ).toEqual(["10 % von 200,00 € (mit Steuer) = 20,00 €", "Something newer."])
  })
})
