import {
  type AdjustmentValues,
  toAdjustment,
  toCurrencyChoices,
  toSignedAmount,
} from "../adjustment-form"
import { newIdempotencyKey } from "../idempotency-key"

const VALUES: AdjustmentValues = {
  kind: "bonus",
  direction: "add",
  amount: "12.5",
  currency_code: "eur",
  reason: " Best of May ",
}

describe("An adjustment's form", () => {
  it("makes what the API takes", () => {
    expect(toAdjustment(VALUES, "ptnr_1", "key")).toEqual({
      partner_id: "ptnr_1",
      kind: "bonus",
      amount: 12.5,
      currency_code: "eur",
      reason: "Best of May",
      idempotency_key: "key",
    })
  })

  it("takes back with a minus, whatever sign was typed", () => {
    expect(toSignedAmount({ amount: "5", direction: "take" })).toBe(-5)
    expect(toSignedAmount({ amount: "-5", direction: "take" })).toBe(-5)
    expect(toSignedAmount({ amount: "-5", direction: "add" })).toBe(5)
  })

  it.each(["12,50", "12.5", "12.50"])("reads %p as it was typed", (amount) => {
    expect(toSignedAmount({ amount, direction: "add" })).toBe(12.5)
  })

  it("reads what is about to get decimals", () => {
    expect(toSignedAmount({ amount: "12.", direction: "add" })).toBe(12)
  })

  it.each(["", "abc", "0", "0."])("%p is nothing", (amount) => {
    expect(toSignedAmount({ amount, direction: "take" })).toBe(0)
  })

  it("offers the partner's currencies first, each once", () => {
    expect(toCurrencyChoices(["usd"], ["eur", "usd"])).toEqual(["usd", "eur"])
  })
})

describe("An idempotency key", () => {
  it("is another one each time, and an id to the API", () => {
    const keys = Array.from({ length: 100 }, newIdempotencyKey)
    expect(new Set(keys).size).toBe(100)
    expect(keys.every((key) => /^[0-9a-f]{32}$/.test(key))).toBe(true)
  })
})
