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
      soFar
        .volumesOf("ana", "eur", "2026-05-31T00:00:00.000Z")
        .map(({ period, net_sales }) => `${period} ${net_sales}`),
    ).toEqual(["month 3", "quarter 23.5", "ever 123.5"])
  })

  it("leaves out what had been cancelled by then, other partners and currencies", () => {
    const soFar = new SalesSoFar()
    soFar.addSale(sale("2026-05-01", "100", "2026-05-10"))
    const ever = (at: string, partner = "ana", currency = "eur") =>
      soFar
        .volumesOf(partner, currency, `${at}T12:00:00.000Z`)
        .find(({ period }) => period === "ever")?.net_sales
    expect(ever("2026-05-09")).toBe("100")
    expect(ever("2026-05-10")).toBe("0")
    expect(ever("2026-05-09", "ben")).toBe("0")
    expect(ever("2026-05-09", "ana", "usd")).toBe("0")
  })

  it("adds earnings up by program and calendar month", () => {
    const soFar = new SalesSoFar()
    soFar.addEarnings("2026-05-31T23:59:59.999Z", computeEntitlements(input()))
    soFar.addEarnings("2026-05-01T00:00:00.000Z", computeEntitlements(input()))
    const earned = (at: string) =>
      soFar.earnedBy("ana", "prog", "eur", `${at}T00:00:00.000Z`).amount
    expect(earned("2026-05-15")).toBe("20")
    expect(earned("2026-06-01")).toBe("0")
  })
})
