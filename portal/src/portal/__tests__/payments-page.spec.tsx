/** @jest-environment jsdom */
import { screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { statementMonths } from "../data/statement-months.ts"
import { DashboardPage } from "../pages/dashboard-page.tsx"
import { PaymentsPage } from "../pages/payments-page.tsx"
import { WelcomePage } from "../pages/welcome-page.tsx"
import { renderPortal } from "./render-portal.tsx"

const payout = (id: string, changes: object) => ({
  id,
  status: "paid",
  amount: 120.5,
  currency_code: "eur",
  method: "bank_transfer",
  label: "DE •••• 3000",
  created_at: "2026-06-01T10:00:00.000Z",
  in_transit_at: "2026-06-02T10:00:00.000Z",
  paid_at: null,
  reference: null,
  reason: null,
  ...changes,
})

const settings = (changes: object) => ({
  "/partners/me/payout-settings": {
    payout_settings: {
      method: "bank_transfer",
      label: "DE •••• 3000",
      thresholds: [],
      is_held: false,
      updated_at: null,
      methods: ["bank_transfer"],
      store_thresholds: [],
      contact_email: null,
      can_save_details: true,
      ...changes,
    },
  },
})

const answers = (payouts: object[], setting: object = {}) => ({
  "/partner-portal": {
    portal: { entries: ["ledger", "payments", "payout_settings"] },
  },
  "/partners/me/payouts": {
    payouts,
    count: payouts.length,
    limit: 20,
    offset: 0,
  },
  "/partners/me/ledger": {
    balances: ["eur", "usd"].map((currency_code) => ({
      currency_code,
      pending: 1,
      payable: 2,
      in_transit: 3,
      paid: 4,
    })),
    ledger: { currency_code: "eur" },
    entries: [],
    count: 0,
  },
  ...settings(setting),
})

const statement = (format: string) =>
  new URL(
    screen.getByRole<HTMLAnchorElement>("link", {
      name: `Download as ${format}`,
    }).href,
  )

describe("Payments", () => {
  it("says of each payment how, where to, and what became of it", async () => {
    renderPortal(
      <PaymentsPage />,
      answers([
        payout("1", { status: "in_transit" }),
        payout("2", { paid_at: "2026-06-05T10:00:00.000Z", reference: "R-7" }),
        payout("3", { status: "reversed", reason: "Account closed" }),
      ]),
    )
    await screen.findByText("On its way", { selector: ".pp-badge" })
    screen.getByText("On Jun 5, 2026")
    screen.getByText("R-7")
    screen.getByText("Account closed")
    screen.getByText("The amount is in your balance again.")
    expect(screen.getAllByText("DE •••• 3000")).toHaveLength(3)
    expect(screen.getAllByText("€120.50")).toHaveLength(3)
  })

  it("asks for the period that is chosen", async () => {
    const { asked } = renderPortal(<PaymentsPage />, answers([]))
    await screen.findByText("No payments yet")
    await userEvent.selectOptions(screen.getByLabelText("Period"), "This year")
    await screen.findByText("No payments in this period")
    const last = asked
      .filter(({ pathname }) => pathname.endsWith("/payouts"))
      .at(-1)
    expect(last?.searchParams.get("from")).toMatch(/^\d{4}-01-01$/)
  })

  it("tells who has not said how they want to be paid", async () => {
    renderPortal(
      <PaymentsPage />,
      answers([payout("1", {})], { method: null, label: null }),
    )
    await screen.findByText(/You have not said yet/)
    screen.getByRole("link", { name: "Say how I want to be paid" })
  })

  it("tells whose payouts are on hold, and whom to ask", async () => {
    renderPortal(
      <PaymentsPage />,
      answers([], { is_held: true, contact_email: "partners@shop.example" }),
    )
    await screen.findByText(/Your payouts are on hold/)
    expect(
      screen.getByRole<HTMLAnchorElement>("link", {
        name: "partners@shop.example",
      }).href,
    ).toBe("mailto:partners@shop.example")
  })

  it("sends who is on hold to the store where it has named no address", async () => {
    renderPortal(<PaymentsPage />, answers([], { is_held: true }))
    await screen.findByText(/If you have questions, ask the store/)
  })

  it("downloads the payments of the period that is chosen", async () => {
    renderPortal(<PaymentsPage />, answers([payout("1", {})]))
    const file = () =>
      new URL(
        screen.getByRole<HTMLAnchorElement>("link", {
          name: "Payments as CSV",
        }).href,
      )
    await screen.findByText("Paid", { selector: ".pp-badge" })
    expect(file().pathname).toBe("/api/store/partners/me/payouts/csv")
    await userEvent.selectOptions(screen.getByLabelText("Period"), "This year")
    expect(file().searchParams.get("from")).toMatch(/^\d{4}-01-01$/)
  })

  it("downloads the statement of a month, or of own dates, in a currency", async () => {
    renderPortal(<PaymentsPage />, answers([]))
    await screen.findByText("Statements")
    const [current, last] = statementMonths(new Date())
    const pdf = statement("PDF")
    expect(pdf.pathname).toBe("/api/store/partners/me/statements/pdf")
    expect(Object.fromEntries(pdf.searchParams)).toEqual({
      from: last.from,
      to: last.to,
      currency_code: "eur",
      language: "en",
    })
    await userEvent.selectOptions(screen.getByLabelText("Currency"), "USD")
    await userEvent.selectOptions(screen.getByLabelText("Month"), "Own dates")
    const csv = statement("CSV")
    expect(csv.pathname).toBe("/api/store/partners/me/statements/csv")
    expect(csv.searchParams.get("currency_code")).toBe("usd")
    expect(csv.searchParams.get("to")).toBe(current.to)
  })

  it("downloads no statement that would end before it begins", async () => {
    renderPortal(<PaymentsPage />, answers([]))
    await screen.findByText("Statements")
    await userEvent.selectOptions(screen.getByLabelText("Month"), "Own dates")
    const [, , earlier] = statementMonths(new Date())
    const to = screen.getByLabelText("To")
    await userEvent.clear(to)
    await userEvent.type(to, earlier.from)
    await screen.findByText("The first day must not be after the last one.")
    expect(screen.queryByRole("link", { name: /Download/ })).toBeNull()
  })
})

describe("the months of statements", () => {
  it("end with their last day, the current one today", () => {
    const months = statementMonths(new Date("2026-03-15T23:30:00Z"))
    expect(months.slice(0, 2)).toEqual([
      { name: "2026-03", from: "2026-03-01", to: "2026-03-15" },
      { name: "2026-02", from: "2026-02-01", to: "2026-02-28" },
    ])
    expect(months.at(-1)?.name).toBe("2024-04")
  })
})

it("waits for nothing that the store hides", async () => {
  const { asked } = renderPortal(<PaymentsPage />, {
    ...answers([payout("1", {})]),
    "/partner-portal": { portal: { entries: ["payments"] } },
  })
  await screen.findByText("Paid", { selector: ".pp-badge" })
  const routes = asked.map(({ pathname }) => pathname.split("/").at(-1))
  expect(routes).not.toContain("ledger")
  expect(routes).not.toContain("payout-settings")
})

it.each([
  ["Welcome", <WelcomePage key="welcome" />],
  ["the dashboard", <DashboardPage key="dashboard" />],
])("%s leads to the payout settings while none are made", async (_, page) => {
  renderPortal(page, {
    ...answers([], { method: null, label: null }),
    "/partners/me/welcome": { welcome: { title: "Hello", message: null } },
    "/partners/me/dashboard": {
      dashboard: {
        currency_code: "eur",
        balances: [],
        average: null,
        ...Object.fromEntries(
          ["earned", "clicks", "leads", "orders"].map((name) => [
            name,
            { current: 0, previous: 0, change: null },
          ]),
        ),
      },
    },
  })
  const link = await screen.findByRole<HTMLAnchorElement>("link", {
    name: "Say how I want to be paid",
  })
  expect(link.getAttribute("href")).toBe("/payout-settings")
})
