import fc from "fast-check"

import { allocate, Decimal, roundToCurrency, sum, toDecimal } from "../money"

const cents = fc.integer({ min: 0, max: 1_000_000_00 })
const digits = fc.constantFrom(0, 2, 3)

describe("rounding to a currency", () => {
  it.each([
    ["99.9", 0, "100"],
    ["0.005", 2, "0.01"],
    ["1.0005", 3, "1.001"],
    ["-0.005", 2, "-0.01"],
    ["14.4", 2, "14.40"],
  ])("rounds %s to %d digits as %s, half-up", (amount, places, rounded) => {
    expect(roundToCurrency(toDecimal(amount), places).toFixed(places)).toBe(
      rounded,
    )
  })

  it("never moves an amount by more than half of the smallest unit", () => {
    fc.assert(
      fc.property(cents, digits, (amount, places) => {
        const exact = new Decimal(amount).div(97)
        const distance = roundToCurrency(exact, places).minus(exact).abs()
        expect(distance.lte(new Decimal(10).pow(-places).div(2))).toBe(true)
      }),
    )
  })

  it("refuses what is not a number", () => {
    expect(() => toDecimal("ten")).toThrow(RangeError)
  })
})

describe("splitting a total", () => {
  it("gives the odd cent to the largest remainder, then to the first", () => {
    const parts = allocate(toDecimal("1.00"), ["1", "1", "1"].map(toDecimal), 2)
    expect(parts.map((part) => part.toFixed(2))).toEqual([
      "0.34",
      "0.33",
      "0.33",
    ])
  })

  it("gives parts that add up to the total, each within one unit of its share", () => {
    fc.assert(
      fc.property(
        cents,
        fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 1 }),
        digits,
        (amount, numbers, places) => {
          fc.pre(numbers.some((number) => number > 0))
          const unit = new Decimal(10).pow(-places)
          const total = unit.times(amount)
          const weights = numbers.map((number) => new Decimal(number))
          const parts = allocate(total, weights, places)

          expect(sum(parts).eq(total)).toBe(true)
          parts.forEach((part, index) => {
            const share = total.times(weights[index]).div(sum(weights))
            expect(part.minus(share).abs().lt(unit)).toBe(true)
          })
        },
      ),
    )
  })

  it("refuses negative amounts, and money that nobody has a share in", () => {
    expect(() => allocate(toDecimal("-1"), [toDecimal("1")], 2)).toThrow()
    expect(() => allocate(toDecimal("1"), [toDecimal("0")], 2)).toThrow()
    expect(allocate(toDecimal("0"), [], 2)).toEqual([])
  })
})
