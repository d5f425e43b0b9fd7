import { isPartnerCode, normalizePartnerCode } from "../partner-code"

describe("partner codes", () => {
  it.each(["ana", "Ana-2", "a_very_long_code_of_thirty_char"])(
    "accepts %s",
    (code) => expect(isPartnerCode(code)).toBe(code.length <= 30),
  )

  it.each([
    "",
    "an",
    "1ana",
    "-ana",
    "an na",
    "ana/../x",
    "änna",
    "a".repeat(31),
  ])("refuses %j", (code) => expect(isPartnerCode(code)).toBe(false))

  it("compares codes ignoring case", () => {
    expect(normalizePartnerCode(" ANA ")).toBe("ana")
  })
})
