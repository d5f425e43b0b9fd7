import fc from "fast-check"

import { periodStart } from "../../calendar"
import { TIER_PERIODS } from "../../terms"
import { SalesSoFar } from "../sales-so-far"
import { computeEntitlements } from "../compute-entitlements"
import { input } from "./commission-fixtures"

const sale = (placedAt: string, netSales: string, canceledAt?: string) => ({
  partner_id: "ana",
  currency_code: "eur",
  placed_at: `${placedAt}T12:00:00.000Z`,
  net_sales: netSales,
  canceled_at: canceledAt ? `${canceledAt}T12:00:00.000Z` : null,
})

describe("what was sold and earned so far", () => {
  it("adds sales up by month, quarter and for ever", () => {
    const soFar = new SalesSoFar()
    soFar.addSale(sale("2026-01-15", "100"))
    soFar.addSale(sale("2026-04-15", "20.50"))
    soFar.addSale(sale("2026-05-01", "3"))
    expect(
      TIER_PERIODS.map(
        (period) =>
          `${period} ${soFar.volumeOf("ana", "eur", "2026-05-31T00:00:00.000Z", period).toFixed()}`,
      ),
    ).toEqual(["month 3", "quarter 23.5", "ever 123.5"])
  })

  it("leaves out what had been cancelled by then, other partners and currencies", () => {
    const soFar = new SalesSoFar()
    soFar.addSale(sale("2026-05-01", "100", "2026-05-10"))
    const ever = (at: string, partner = "ana", currency = "eur") =>
      soFar.volumeOf(partner, currency, `${at}T12:00:00.000Z`, "ever").toFixed()
    expect(ever("2026-05-09")).toBe("100")
    expect(ever("2026-05-10")).toBe("0")
    expect(ever("2026-05-09", "ben")).toBe("0")
    expect(ever("2026-05-09", "ana", "usd")).toBe("0")
  })

  it("says the same as adding up, one by one, what was placed in the period and not cancelled", () => {
    const dayMs = 24 * 60 * 60 * 1000
    const begin = Date.parse("2026-01-01T00:00:00.000Z")
    const at = (day: number) => new Date(begin + day * dayMs).toISOString()
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            day: fc.integer({ min: 0, max: 200 }),
            worth: fc.integer({ min: 0, max: 1000 }),
            canceledAfter: fc.option(fc.integer({ min: 0, max: 100 })),
          }),
        ),
        fc.constantFrom(...TIER_PERIODS),
        (sales, period) => {
          const soFar = new SalesSoFar()
          const placed = [...sales].sort((a, b) => a.day - b.day)
          for (const { day, worth, canceledAfter } of placed) {
            soFar.addSale({
              ...sale("2026-01-01", String(worth)),
              placed_at: at(day),
              canceled_at:
                canceledAfter === null ? null : at(day + canceledAfter),
            })
          }
          const now = 201
          const start = periodStart(at(now), period)
          const expected = placed
            .filter(
              ({ day, canceledAfter }) =>
                (start === null || at(day) >= start) &&
                (canceledAfter === null || day + canceledAfter > now),
            )
            .reduce((total, { worth }) => total + worth, 0)
          expect(soFar.volumeOf("ana", "eur", at(now), period).toNumber()).toBe(
            expected,
          )
        },
      ),
    )
  })

  it("adds earnings up by program and calendar month", () => {
    const soFar = new SalesSoFar()
    soFar.addEarnings("2026-05-31T23:59:59.999Z", computeEntitlements(input()))
    soFar.addEarnings("2026-05-01T00:00:00.000Z", computeEntitlements(input()))
    const earned = (at: string) =>
      soFar.earnedBy("ana", "prog", "eur", `${at}T00:00:00.000Z`).toFixed()
    expect(earned("2026-05-15")).toBe("20")
    expect(earned("2026-06-01")).toBe("0")
  })
})
