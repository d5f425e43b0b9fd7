import { isDecimalOrEmpty, parseDecimal, toDecimalText } from "../decimals"

describe("A number in a field", () => {
  it.each([
    ["12", 12],
    [" 12.5 ", 12.5],
    ["12,5", 12.5],
    ["-3", -3],
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
})
