import type { ProgramRate, ProgramRule } from "../program-types"
import { countRates, toRates, toRatesValues } from "../rates-form"
import { byScope, ruleFieldOf, toRuleBody, toRuleValues } from "../rule-form"

const CURRENCIES = ["eur", "usd"]

const rate = (over: Partial<ProgramRate>): ProgramRate => ({
  level: 1,
  role: "sale",
  customer: "all",
  percent: null,
  amounts: [],
  ...over,
})

const RATES: ProgramRate[] = [
  rate({ percent: 10 }),
  rate({ level: 2, amounts: [{ currency_code: "usd", amount: 1.5 }] }),
  rate({ role: "unused", percent: 0 }),
  rate({ customer: "new", percent: 15 }),
]

const TIERS: ProgramRule["tiers"] = {
  period: "quarter",
  steps: [
    {
      from: [{ currency_code: "eur", amount: 1000 }],
      rates: [rate({ percent: 12 })],
    },
  ],
}

const RULE: ProgramRule = {
  id: "prule_1",
  scope: "product",
  target_id: "prod_1",
  target: { id: "prod_1", name: "Chair", handle: null },
  rates: RATES,
  tiers: TIERS,
}

describe("The table of rates", () => {
  it("sends what it was given, and nothing for empty rows", () => {
    const values = toRatesValues(RATES, CURRENCIES)
    expect(values.all.sale_2.amounts).toEqual({ eur: "", usd: "1.5" })
    expect(toRates(values)).toEqual(RATES)
    expect(toRates(toRatesValues([], CURRENCIES))).toEqual([])
  })

  it("counts the rows that are filled for a kind of customer", () => {
    const values = toRatesValues(RATES, CURRENCIES)
    expect(countRates(values, "all")).toBe(3)
    expect(countRates(values, "new")).toBe(1)
    expect(countRates(values, "returning")).toBe(0)
  })
})

describe("The form of a rule", () => {
  it("sends the rule that it was opened with", () => {
    expect(toRuleBody(toRuleValues(RULE, CURRENCIES))).toEqual({
      scope: { type: "product", target_id: "prod_1" },
      rates: RATES,
      tiers: TIERS,
    })
  })

  it("has no tiers while it has no steps, and no target for the default", () => {
    const values = toRuleValues(
      { scope: "default", target_id: null, rates: [], tiers: null },
      CURRENCIES,
    )
    expect(toRuleBody(values)).toEqual({
      scope: { type: "default" },
      rates: [],
      tiers: null,
    })
  })

  it.each([
    ["rates.1.amounts.0.amount", "rates.all.sale_2.amounts.usd"],
    ["rates.1.amounts", "rates.all.sale_2.amounts.usd"],
    ["rates.3.percent", "rates.new.sale_1.percent"],
    ["rates.0", "rates.all.sale_1.percent"],
    ["tiers.steps.0.rates.0.percent", "steps.0.rates.all.sale_1.percent"],
    ["tiers.steps.0.rates", "steps.0.from.eur"],
    ["tiers.steps.0.from", "steps.0.from.eur"],
    ["scope.target_id", "target_id"],
    ["rates.9.percent", null],
    ["tiers", null],
    ["body", null],
  ])("shows what is said of %s at %s", (path, field) => {
    expect(ruleFieldOf(toRuleValues(RULE, CURRENCIES), path)).toBe(field)
  })

  it("lists the default first, then the most specific by name", () => {
    const named = (scope: ProgramRule["scope"], name: string) => ({
      ...RULE,
      id: `${scope}-${name}`,
      scope,
      target: { id: name, name, handle: null },
    })
    const rules = [
      named("category", "Desks"),
      named("product", "Table"),
      { ...RULE, id: "default", scope: "default" as const },
      named("product", "Chair"),
    ]
    expect(byScope(rules).map(({ id }) => id)).toEqual([
      "default",
      "product-Chair",
      "product-Table",
      "category-Desks",
    ])
  })
})
