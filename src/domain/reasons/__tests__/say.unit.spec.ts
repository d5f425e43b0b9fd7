import { because, type Reason } from "../catalogue"
import { ENGLISH } from "../english"
import { findReason, inWords, say } from "../say"
import { EVERY_REASON } from "./every-reason"

const namesIn = (text: string) =>
  [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort()

describe("a reason in English", () => {
  it.each(EVERY_REASON)(
    "$code names all that it is about",
    (reason: Reason) => {
      const named = namesIn(ENGLISH[reason.code])
      // The currency of amounts is part of them.
      const params = Object.keys(reason.params).filter(
        (name) => name !== "currency_code" || named.includes(name),
      )
      expect(named).toEqual(params.sort())
      expect(say(reason)).not.toMatch(/[{}]|undefined|\[object/)
    },
  )

  it("writes numbers as they are, with the currency or percent that they are in", () => {
    const numbers = { result: "4.166667", currency_code: "eur" }
    expect(
      say(
        because("percent_of", {
          percent: "12.5",
          base: "33.333333",
          ...numbers,
        }),
      ),
    ).toBe("12.5 % of 33.333333 EUR = 4.166667")
    expect(
      say(
        because("percent_of_taken", {
          percent: "10",
          base: "100",
          taken: ["before_discounts", "with_shipping"],
          ...numbers,
        }),
      ),
    ).toBe(
      "10 % of 100 EUR (before discounts, with its share of the shipping) = 4.166667",
    )
    expect(
      say(
        because("tier_since", {
          from: "100",
          volume: "250.5",
          since: "2026-06-01T00:00:00.000Z",
          currency_code: "eur",
        }),
      ),
    ).toBe("From 100 EUR of own sales on (250.5 EUR since 2026-06-01):")
  })

  it("says words that stand for something", () => {
    expect(
      say(
        because("other_source_first", {
          credited_source: "coupon",
          passed_source: "ip",
        }),
      ),
    ).toBe("Valid, but a coupon goes before a click from the same address.")
  })

  it("takes nothing in an admin's words for a param", () => {
    expect(
      say(because("assigned_by_store", { reason: "{{reason}} $& 1" })),
    ).toBe("Assigned by the store: {{reason}} $& 1")
  })

  it("stands beside what it is made of", () => {
    expect(inWords(because("gift_card"))).toEqual({
      reason: "Gift cards earn no commission.",
      reason_detail: { code: "gift_card", params: {} },
    })
  })
})

describe("a sentence of the engine", () => {
  const AMONG = ["clawback_changed", "clawback_refused"] as const

  it("is known again, and an admin's own is not", () => {
    expect(findReason("Refused by the store", AMONG)).toEqual(
      because("clawback_refused"),
    )
    expect(findReason("Ana asked for it", AMONG)).toBeNull()
    expect(findReason(null, AMONG)).toBeNull()
  })
})
