import type { Program } from "../program-types"
import { EMPTY_WHAT_IF, toWhatIfInput } from "../what-if-form"
import { toSupposedProgram, toSupposedValues } from "../what-if-program"
import { NOTHING_SUPPOSED, toSupposedSettings } from "../what-if-settings"

const rate = (percent: number) => ({
  level: 1 as const,
  role: "sale" as const,
  customer: "all" as const,
  percent,
  amounts: [],
})

const PROGRAM = {
  id: "prog_1",
  status: "active",
  credit: "upfront",
  minimum_order: [{ currency_code: "eur", amount: 20 }],
  order_cap: [],
  month_cap: [],
  rules: [
    {
      id: "rule_1",
      scope: "default",
      target_id: null,
      rates: [rate(10)],
      tiers: {
        period: "month",
        steps: [
          { from: [{ currency_code: "eur", amount: 500 }], rates: [rate(12)] },
        ],
      },
    },
    {
      id: "rule_2",
      scope: "product",
      target_id: "prod_1",
      rates: [rate(3)],
      tiers: null,
    },
  ],
} as unknown as Program

describe("What is supposed", () => {
  it("is nothing at first, over all orders where no days are chosen", () => {
    expect(toWhatIfInput(EMPTY_WHAT_IF, {}, [])).toEqual({
      settings: {},
      programs: [],
    })
  })

  it("names the settings that were chosen alone, in the API's types", () => {
    expect(
      toSupposedSettings({
        choices: {
          ...NOTHING_SUPPOSED.choices,
          levels: "3",
          pay_if_unused: "false",
          credited_partner: "first",
        },
        windowDays: "30",
      }),
    ).toEqual({ levels: 3, pay_if_unused: false, credited_partner: "first" })
  })

  it("tells a window of days from one without end", () => {
    const supposed = (choice: string) =>
      toSupposedSettings({
        choices: { ...NOTHING_SUPPOSED.choices, tracking_window_days: choice },
        windowDays: "14",
      })
    expect(supposed("days")).toEqual({ tracking_window_days: 14 })
    expect(supposed("none")).toEqual({ tracking_window_days: null })
  })

  it("starts from a program as it is and keeps its tiers and other rules", () => {
    const values = toSupposedValues(PROGRAM, ["usd"])
    expect(values.minimum_order).toEqual({ usd: "", eur: "20" })
    values.rates.all.sale_1.percent = "15,5"
    values.order_cap.usd = "100"
    expect(toSupposedProgram(values, PROGRAM)).toEqual({
      id: "prog_1",
      status: "active",
      credit: "upfront",
      minimum_order: [{ currency_code: "eur", amount: 20 }],
      order_cap: [{ currency_code: "usd", amount: 100 }],
      month_cap: [],
      rules: [
        {
          scope: { type: "default" },
          rates: [rate(15.5)],
          tiers: PROGRAM.rules[0].tiers,
        },
        {
          scope: { type: "product", target_id: "prod_1" },
          rates: [rate(3)],
          tiers: null,
        },
      ],
    })
  })

  it("has no default rule where all of its rates were emptied", () => {
    const [, product] = PROGRAM.rules
    const program = { ...PROGRAM, rules: [product] }
    const values = toSupposedValues(program, [])
    expect(toSupposedProgram(values, program).rules).toHaveLength(1)
  })
})
