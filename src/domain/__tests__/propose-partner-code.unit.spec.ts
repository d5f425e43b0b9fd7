import fc from "fast-check"

import { isPartnerCode } from "../partner-code"
import { proposePartnerCode } from "../propose-partner-code"

describe("proposing a partner code", () => {
  it("makes it from the name and the store's prefix", () => {
    expect(proposePartnerCode("Müller & Söhne", "vip-", 1)).toBe(
      "vip-muller-sohne",
    )
    expect(proposePartnerCode("Ana", null, 1)).toBe("ana")
    expect(proposePartnerCode("Ana", null, 2)).toBe("ana-2")
  })

  it("proposes a valid code for any name", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom(null, "vip-", "A_"),
        fc.integer({ min: 1, max: 999_999 }),
        (name, prefix, attempt) => {
          expect(isPartnerCode(proposePartnerCode(name, prefix, attempt))).toBe(
            true,
          )
        },
      ),
    )
  })
})
