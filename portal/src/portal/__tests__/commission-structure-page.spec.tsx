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

const program = (rules: object[], terms: object = {}) => ({
  id: "p1",
  name: "Standard",
  own_rates: [],
  rules: rules.map((rule) => ({ tiers: null, ...rule })),
  starts_at: null,
  ends_at: null,
  credit: "upfront",
  base: {
    before_discounts: false,
    include_tax: false,
    include_shipping: false,
  },
  minimum_order: [],
  order_cap: [],
  month_cap: [],
  repeat: { type: "forever" },
  ...terms,
})

const structure = (programs: object[], rest: object = {}) => ({
  "/partners/me/commission-structure": {
    programs,
    own_products: [],
    hold: { days: 30, from: "delivery" },
    ...rest,
  },
})

const show = (rules: object[], locale = "en") =>
  renderPortal(<CommissionStructurePage />, structure([program(rules)]), {
    locale,
  })

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
      ["Level 1By yourself", "Sale", "New customers", "12.5%"],
      [
        "Level 2By somebody whom you recruited",
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
      "Gut zu wissen",
    ])
  })

  it("says what to do where the partner is in no program", async () => {
    renderPortal(<CommissionStructurePage />, structure([]))
    await screen.findByText(/ask to be enrolled/)
    screen.getByText(/until 30 days after delivery/)
  })

  it("tells own rates, those of tiers, and limits in plain words", async () => {
    const euros = (amount: number) => [{ currency_code: "eur", amount }]
    const levels = [{ ...rate, percent: 10 }]
    renderPortal(
      <CommissionStructurePage />,
      structure(
        [
          program(
            [
              {
                scope: "default",
                target: null,
                levels,
                tiers: {
                  period: "month",
                  steps: [
                    { from: euros(1000), rates: [{ ...rate, percent: 12 }] },
                  ],
                },
              },
            ],
            {
              own_rates: [{ ...rate, percent: 15 }],
              minimum_order: euros(20),
              month_cap: euros(500),
              repeat: { type: "orders", count: 1 },
              credit: "as_paid",
              ends_at: "2027-01-01T00:00:00.000Z",
              base: {
                before_discounts: false,
                include_tax: true,
                include_shipping: false,
              },
            },
          ),
        ],
        {
          own_products: [
            {
              scope: "global",
              target: { id: "x", name: "Chair", handle: "chair" },
              levels: [{ ...rate, role: "override", percent: 20 }],
            },
          ],
        },
      ),
    )
    const pays = async (name: string) =>
      rowsOf(await screen.findByRole("table", { name }))[0].at(-1)
    expect(await pays("Agreed with you: Product: Chair")).toBe("20%")
    expect(await pays("Standard: Your own rates")).toBe("15%")
    expect(await pays("Standard: All products")).toBe("10%")
    expect(
      await pays(
        "Standard: All products, Once you have sold for €1,000.00 in the month",
      ),
    ).toBe("12%")
    screen.getByText("For every piece that is sold, whoever sells it.")
    const { parentElement } = screen.getByRole("heading", {
      name: "Good to know",
    })
    expect(
      within(parentElement!)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual([
      "Orders count until Dec 31, 2026.",
      "An order below €20.00 pays nothing.",
      "The orders of a month pay you €500.00 at the most.",
      "Only a customer's first order counts.",
      "You earn in the measure in which the customer pays.",
      "Percentages are of the price with tax.",
    ])
  })
})
