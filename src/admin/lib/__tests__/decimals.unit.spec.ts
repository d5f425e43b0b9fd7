import {
  ambiguityOf,
  isDecimalOrEmpty,
  isWholeNumber,
  isWholeOrEmpty,
  parseDecimal,
  parseWhole,
  toAmountText,
  toDecimalText,
} from "../decimals"

describe("A number in a field", () => {
  it.each([
    ["12", 12],
    [" 12.5 ", 12.5],
    ["12,5", 12.5],
    ["-3", -3],
    ["12.", 12],
    ["12,", 12],
    [".5", 0.5],
    ["", null],
    ["  ", null],
  ])("%j is %p", (typed, number) => {
    expect(parseDecimal(typed)).toBe(number)
    expect(isDecimalOrEmpty(typed)).toBe(true)
  })

  it.each(["ten", "1.000,5", "1e3", "5 %", "."])("%j is none", (typed) => {
    expect(parseDecimal(typed)).toBeNaN()
    expect(isDecimalOrEmpty(typed)).toBe(false)
  })

  it("is shown with all of its digits", () => {
    expect(toDecimalText(0.0000001)).toBe("0.0000001")
    expect(toDecimalText(1234567.89)).toBe("1234567.89")
    expect(toDecimalText(0)).toBe("0")
    expect(toDecimalText(null)).toBe("")
  })

  it.each([
    ["1.000", { whole: "1000", fraction: "1.0000" }],
    [" 1,000 ", { whole: "1000", fraction: "1,0000" }],
    ["-12,500", { whole: "-12500", fraction: "-12,5000" }],
    ["1.000.000", { whole: "1000000", fraction: null }],
  ])("%j can be read in two ways", (typed, clear) => {
    expect(ambiguityOf(typed)).toEqual(clear)
  })

  it.each(["1000", "1.00", "0.125", "0,125", "1234.567", "1.0000", "", "ten"])(
    "%j can not",
    (typed) => {
      expect(ambiguityOf(typed)).toBeNull()
    },
  )

  it.each([
    ["30", 30],
    [" 007 ", 7],
    // Whether such numbers are allowed is for the API to say.
    ["-1", -1],
    ["0", 0],
  ])("%j is the whole number %p", (typed, number) => {
    expect(parseWhole(typed)).toBe(number)
    expect(isWholeNumber(typed)).toBe(true)
  })

  it.each(["1.000", "1,000", "1.5", "soon", "3 days", "Infinity", "1e3"])(
    "%j is no whole number, or may be two",
    (typed) => {
      expect(parseWhole(typed)).toBeNaN()
      expect(isWholeOrEmpty(typed)).toBe(false)
    },
  )

  it("may be missing", () => {
    expect(["", "  "].map(parseWhole)).toEqual([null, null])
    expect(["", "  "].some(isWholeNumber)).toBe(false)
    expect(["", "  "].every(isWholeOrEmpty)).toBe(true)
  })

  it("is shown as an amount that is clear", () => {
    expect(toAmountText(1.125)).toBe("1.1250")
    expect(toAmountText(1.5)).toBe("1.5")
    expect(toAmountText(1000)).toBe("1000")
    expect(toAmountText(null)).toBe("")
  })
})
