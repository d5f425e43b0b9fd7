import {
  EMPTY_RATE,
  toOverrideProblems,
  toOverrideValues,
  toSaveOverride,
  withParam,
} from "../override-form"
import type { Override } from "../partner-detail-types"

const GLOBAL: Override = {
  id: "pover_1",
  scope: "global",
  target_id: "prod_1",
  target_name: "Chair",
  rates: [
    {
      level: 1,
      role: "override",
      customer: "all",
      percent: null,
      amounts: [{ currency_code: "eur", amount: 1.5 }],
    },
  ],
}

describe("The form of a partner's own rates", () => {
  it("sends numbers, and leaves out what is empty", () => {
    expect(
      toSaveOverride({
        type: "program",
        target_id: "pprog_1",
        rates: [
          { ...EMPTY_RATE, percent: "12,5" },
          {
            ...EMPTY_RATE,
            level: "2",
            customer: "new",
            amounts: [
              { currency_code: "eur", amount: "1.50" },
              { currency_code: "usd", amount: " " },
            ],
          },
        ],
      }),
    ).toEqual({
      scope: { type: "program", target_id: "pprog_1" },
      rates: [
        { level: 1, role: "sale", customer: "all", percent: 12.5, amounts: [] },
        {
          level: 2,
          role: "sale",
          customer: "new",
          amounts: [{ currency_code: "eur", amount: 1.5 }],
        },
      ],
    })
  })

  it("brings a global override back as it was, without level and role", () => {
    expect(toSaveOverride(toOverrideValues(GLOBAL))).toEqual({
      scope: { type: "global", target_id: "prod_1" },
      pay: { amounts: [{ currency_code: "eur", amount: 1.5 }] },
    })
  })

  it("shows amounts so that they are read in one way", () => {
    const [rate] = GLOBAL.rates
    const amounts = [{ currency_code: "eur", amount: 1.125 }]
    const values = toOverrideValues({
      ...GLOBAL,
      rates: [{ ...rate, amounts }],
    })
    expect(values.rates[0].amounts[0].amount).toBe("1.1250")
    expect(toSaveOverride(values)).toMatchObject({ pay: { amounts } })
  })
})

describe("Problems with a partner's own rates", () => {
  it("are shown at the field that they are about", () => {
    const at = (path: string) => toOverrideProblems(`${path}: is wrong`)[0]
    expect(at("rates.1.amounts.0.amount")).toEqual({
      path: "rates.1.amounts.0.amount",
      message: "Is wrong",
    })
    expect(at("pay.percent").path).toBe("rates.0.percent")
    expect(at("pay").path).toBe("rates.0.percent")
    expect(at("rates.1").path).toBe("rates.1.percent")
    expect(at("rates").path).toBe("rates")
    expect(at("scope.target_id").path).toBe("target_id")
  })

  it("name no field where the message names none", () => {
    expect(toOverrideProblems("Partner ptnr_1 was not found")).toEqual([
      { path: null, message: "Partner ptnr_1 was not found" },
    ])
  })
})

describe("A page's search params", () => {
  it("are kept beside a new one", () => {
    expect(withParam("?ledger_from=2026-06-01", "override_id", "a")).toBe(
      "?ledger_from=2026-06-01&override_id=a",
    )
    expect(withParam("", "override_id", "a")).toBe("?override_id=a")
  })
})
