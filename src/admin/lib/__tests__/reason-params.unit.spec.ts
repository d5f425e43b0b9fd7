import { EVERY_REASON } from "../../../domain/reasons/__tests__/every-reason"
import { type ReasonDetail, type Spelling, spellParams } from "../reason-params"

const SPELLING: Spelling = {
  money: (amount, currencyCode) => `${amount} in ${currencyCode}`,
  percent: (percent) => `${percent}%`,
  number: (number) => `number ${number}`,
  day: (time) => `day of ${time}`,
  time: (time) => `at ${time}`,
  word: (param, word) => `${param}: ${word}`,
}

const spell = (params: ReasonDetail["params"]) =>
  spellParams({ code: "some_reason", params }, SPELLING)

describe("What a reason is about", () => {
  it("is written as what it is: money in its currency, percents, times, words", () => {
    expect(
      spell({
        base: "33.333333",
        result: "4.5",
        percent: "12.5",
        currency_code: "eur",
        since: "2026-06-01T00:00:00.000Z",
        until: "2026-06-15T10:00:00.000Z",
        scope: "product",
      }),
    ).toEqual({
      base: "33.333333 in eur",
      result: "4.5 in eur",
      percent: "12.5%",
      currency_code: "EUR",
      since: "day of 2026-06-01T00:00:00.000Z",
      until: "at 2026-06-15T10:00:00.000Z",
      scope: "scope: product",
    })
  })

  it("may be several words", () => {
    expect(spell({ taken: ["with_tax", "with_shipping"] })).toEqual({
      taken: "taken: with_tax, taken: with_shipping",
    })
  })

  it("chooses the plural by a count or a quantity", () => {
    expect(spell({ count: "30" })).toEqual({ count: 30 })
    expect(spell({ quantity: "1.5" })).toEqual({
      quantity: "number 1.5",
      count: 1.5,
    })
  })

  it("stays what somebody wrote, or what a newer version says", () => {
    expect(spell({ reason: "12", something: "new" })).toEqual({
      reason: "12",
      something: "new",
    })
  })

  it.each(EVERY_REASON)("is known for $code", (reason) => {
    const spelled = Object.values(spellParams(reason, SPELLING))
    expect(spelled.join()).not.toMatch(/NaN|undefined/)
  })
})
