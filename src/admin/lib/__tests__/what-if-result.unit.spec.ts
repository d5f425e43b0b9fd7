import { barsOf, changedPartners, shownCurrency } from "../what-if-result"
import type { WhatIfResult } from "../what-if-types"

const row = (
  name: string,
  currency_code: string,
  was: number,
  would: number,
) => ({
  partner: { id: `ptnr_${name}`, code: name, name },
  currency_code,
  was,
  would,
  difference: would - was,
})

const RESULT: WhatIfResult = {
  orders: 3,
  changed_orders: 2,
  left_orders: 0,
  totals: ["eur", "usd"].map((currency_code) => ({
    currency_code,
    was: 0,
    would: 0,
    difference: 0,
  })),
  partners: [
    row("ana", "eur", 10, 30),
    row("ben", "usd", 5, 0),
    row("cara", "eur", 4, 4),
  ],
}

describe("What came out of a what-if", () => {
  it("compares within one currency, and those alone whom it changes something for", () => {
    expect(changedPartners(RESULT, "eur")).toEqual([row("ana", "eur", 10, 30)])
    expect(changedPartners(RESULT, "usd")).toEqual([row("ben", "usd", 5, 0)])
  })

  it("shows the first currency unless another that there is was asked for", () => {
    expect(shownCurrency(RESULT, undefined)).toBe("eur")
    expect(shownCurrency(RESULT, "usd")).toBe("usd")
    expect(shownCurrency(RESULT, "xxx")).toBe("eur")
    expect(shownCurrency({ ...RESULT, totals: [] }, "eur")).toBeUndefined()
  })

  it("draws no more bars than one can look at", () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      row(`p${index}`, "eur", 0, 20 - index),
    )
    expect(barsOf(many)).toHaveLength(8)
    expect(barsOf(many)[0]).toEqual({ name: "p0", was: 0, would: 20 })
  })
})
