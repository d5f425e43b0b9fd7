import fc from "fast-check"

import { Decimal } from "../../../domain/money"
import { PayoutRefusedError } from "../../payout-provider"
import { STRIPE_CURRENCIES, stripeAmount } from "../stripe-amount"

describe("amounts as Stripe takes them", () => {
  it.each([
    ["10.99", "eur", 1099],
    ["0.01", "usd", 1],
    ["1234567.89", "eur", 123456789],
    // 4.35 * 100 is 434.99999999999994 in JavaScript's numbers.
    ["4.35", "eur", 435],
    ["500", "jpy", 500],
    ["5.12", "kwd", 5120],
    ["5.1", "tnd", 5100],
    ["5", "isk", 500],
    ["12.5", "huf", 1250],
    ["12.5", "twd", 1250],
  ])("%s %s is %i", (amount, currency, units) => {
    expect(stripeAmount(amount, currency)).toBe(units)
  })

  it.each([
    ["10.999", "eur"],
    ["0.5", "jpy"],
    ["5.124", "kwd"],
    ["5.5", "isk"],
    ["0", "eur"],
    ["-1", "eur"],
    ["10", "ugx"],
    ["10", "xyz"],
    ["90071992547409.93", "eur"],
  ])("%s %s is refused, and not rounded", (amount, currency) => {
    expect(() => stripeAmount(amount, currency)).toThrow(PayoutRefusedError)
  })

  it("are worth exactly what was to be paid, or refused", () => {
    const anyAmount = fc
      .tuple(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.integer({ min: 0, max: 4 }),
      )
      .map(([units, places]) =>
        new Decimal(units.toString()).shiftedBy(-places),
      )
    /** Which power of ten Stripe counts by, found by what it makes of one. */
    const perUnit = (currency: string) => stripeAmount("1", currency)

    fc.assert(
      fc.property(
        anyAmount,
        fc.constantFrom(...STRIPE_CURRENCIES),
        (amount, currency) => {
          let units: number
          try {
            units = stripeAmount(amount.toFixed(), currency)
          } catch (error) {
            expect(error).toBeInstanceOf(PayoutRefusedError)
            return
          }
          expect(Number.isSafeInteger(units)).toBe(true)
          expect(new Decimal(units).div(perUnit(currency)).eq(amount)).toBe(
            true,
          )
        },
      ),
      { numRuns: 1000 },
    )
  })

  it("that fit a currency's digits are never refused", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), (cents) => {
        const amount = new Decimal(cents).shiftedBy(-2).toFixed()
        expect(stripeAmount(amount, "eur")).toBe(cents)
        expect(stripeAmount(amount, "kwd")).toBe(cents * 10)
        expect(stripeAmount(String(cents), "jpy")).toBe(cents)
        expect(stripeAmount(String(cents), "isk")).toBe(cents * 100)
      }),
    )
  })
})
