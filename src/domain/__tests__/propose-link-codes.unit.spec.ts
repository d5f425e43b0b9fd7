import fc from "fast-check"

import { isPartnerCode } from "../partner-code"
import { proposeLinkCodes } from "../propose-link-codes"

describe("proposing codes of a link", () => {
  it("makes them from the name, the nicest first", () => {
    expect(proposeLinkCodes("Summer sale", ["x7q"])).toEqual([
      "summer-sale",
      ...[2, 3, 4, 5, 6, 7, 8, 9].map((number) => `summer-sale-${number}`),
      "summer-sale-x7q",
    ])
    expect(proposeLinkCodes("2026", [])[0]).toBe("link-2026")
    expect(proposeLinkCodes("夏", [])[0]).toBe("link")
  })

  it("proposes valid codes for any name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        expect(proposeLinkCodes(name, ["a1z"]).every(isPartnerCode)).toBe(true)
      }),
    )
  })
})
