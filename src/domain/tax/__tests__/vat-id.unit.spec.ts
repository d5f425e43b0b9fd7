import { problemWithVatId, toVatId, VAT_ID_PREFIXES } from "../vat-id"

const problemOf = (text: string) => problemWithVatId(toVatId(text))

describe("A VAT id", () => {
  it.each([
    ["ATU13585627"],
    ["BE 0428.759.497"],
    // Belgium gives numbers that begin with 1 since 2023.
    ["BE1000000021"],
    ["DE136695976"],
    ["de 136 695 976"],
    ["EL094259216"],
    ["ESA13585625"],
    ["FR40303265045"],
    ["FRK7399859412"],
    ["IE6433435OA"],
    ["IT00743110157"],
    ["NL123456789B13"],
    ["PL8567346215"],
    ["GB980780684"],
    ["XI980780684"],
    ["CHE-107.787.577 MWST"],
    ["NO 995 525 828 MVA"],
  ])("%s is taken", (text) => {
    expect(problemOf(text)).toBeNull()
  })

  it.each([
    ["DE136695978", "a wrong check digit"],
    ["ATU13585626", "a wrong check digit"],
    ["GB802311781", "a wrong check digit"],
    ["DE12345678", "too short"],
    ["DE1366959760", "too long"],
    ["DEATU13585627", "two prefixes"],
    ["DE", "nothing behind the country"],
    ["XI", "nothing behind the country"],
  ])("%s is refused: %s", (text) => {
    expect(problemOf(text)).toMatch(/^is not a VAT id of [A-Z]{2}: /)
  })

  it("of a country that is not checked is refused with those that are", () => {
    expect(problemOf("US123456789")).toMatch(/^must begin with one of AT, BE/)
    expect(problemOf("136695976")).toMatch(/^must begin with one of/)
    expect(VAT_ID_PREFIXES).toHaveLength(27 + 4)
  })

  it("is kept in capitals and without what people write between", () => {
    expect(toVatId(" de 136.695-976 ")).toBe("DE136695976")
  })
})
