/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react"
import { CommissionStructurePage } from "../pages/commission-structure-page.tsx"
import { renderPortal } from "./render-portal.tsx"

const rate = {
  level: 1,
  role: "sale",
  customer: "all",
  percent: null,
  amounts: [],
}

const program = (rules: object[]) => ({ id: "p1", name: "Standard", rules })

const show = (rules: object[], locale = "en") =>
  renderPortal(
    <CommissionStructurePage />,
    { "/partners/me/commission-structure": { programs: [program(rules)] } },
    { locale },
  )

const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => within(row).getAllByRole("cell"))
    .map((cells) => cells.map(({ textContent }) => textContent))

describe("My Commission Structure", () => {
  it("tells percentages and flat amounts of each level and kind of customer", async () => {
    show([
      {
        scope: "default",
        target: null,
        levels: [
          { ...rate, customer: "new", percent: 12.5 },
          {
            ...rate,
            level: 2,
            role: "lead",
            percent: 2,
            amounts: [{ currency_code: "eur", amount: 1.5 }],
          },
        ],
      },
    ])
    const table = await screen.findByRole("table", {
      name: "Standard: All products",
    })
    expect(rowsOf(table)).toEqual([
      ["Level 1You made the sale", "Sale", "New customers", "12.5%"],
      [
        "Level 2Somebody whom you recruited made it",
        "Lead",
        "All customers",
        "2%plus €1.50 per piece",
      ],
    ])
  })

  it("names what a rule is for, and what is no longer sold", async () => {
    const levels = [{ ...rate, percent: 5 }]
    show(
      [
        {
          scope: "category",
          target: { id: "c1", name: "Hemden", handle: "hemden" },
          levels,
        },
        { scope: "product", target: null, levels },
        { scope: "default", target: null, levels },
      ],
      "de",
    )
    await screen.findByText("Kategorie: Hemden")
    expect(
      screen
        .getAllByRole("heading", { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual([
      "Kategorie: Hemden",
      "Produkt: wird nicht mehr verkauft",
      "Alle anderen Produkte",
    ])
  })

  it("says what to do where the partner is in no program", async () => {
    renderPortal(<CommissionStructurePage />, {
      "/partners/me/commission-structure": { programs: [] },
    })
    await screen.findByText(/ask to be enrolled/)
  })
})
