import { periodStart } from "../calendar"
import { type Decimal, sum, toDecimal, ZERO } from "../money"
import type { TierPeriod } from "../terms"
import type { Entitlement } from "./compute-entitlements"

interface Sale {
  partner_id: string
  currency_code: string
  placed_at: string
  net_sales: string
  canceled_at: string | null
}

/** The sales of a partner in a currency, in the order in which they were placed. */
interface SalesOfPartner {
  /** With each sale the sum of it and all before, cancelled ones included. */
  sums: { placed: number; total: Decimal }[]
  canceled: { placed: number; canceled: number; net_sales: Decimal }[]
}

/**
 * What partners have sold and earned while orders are gone through in the order in which
 * they were placed: the tiers and the caps of the later ones depend on it. Asking costs
 * the logarithm of a partner's sales, and the number of their cancelled ones.
 */
export class SalesSoFar {
  private readonly sales = new Map<string, SalesOfPartner>()
  private readonly earned = new Map<string, Decimal>()

  /** Notes an order that is credited to a partner; none before one that was placed later. */
  addSale(sale: Sale): void {
    const key = `${sale.partner_id}:${sale.currency_code}`
    const known = this.sales.get(key) ?? { sums: [], canceled: [] }
    const placed = Date.parse(sale.placed_at)
    const netSales = toDecimal(sale.net_sales)
    known.sums.push({
      placed,
      total: (known.sums.at(-1)?.total ?? ZERO).plus(netSales),
    })
    if (sale.canceled_at !== null) {
      known.canceled.push({
        placed,
        canceled: Date.parse(sale.canceled_at),
        net_sales: netSales,
      })
    }
    this.sales.set(key, known)
  }

  /** Notes what an order earns. */
  addEarnings(placedAt: string, entitlements: readonly Entitlement[]): void {
    for (const {
      partner_id,
      program_id,
      currency_code,
      amount,
    } of entitlements) {
      if (program_id !== null) {
        const key = earnedKey(partner_id, program_id, currency_code, placedAt)
        this.earned.set(
          key,
          (this.earned.get(key) ?? ZERO).plus(toDecimal(amount)),
        )
      }
    }
  }

  /**
   * What a partner has sold before a moment in the calendar period of that moment; what
   * had been cancelled by then left out.
   */
  volumeOf(
    partnerId: string,
    currencyCode: string,
    at: string,
    period: TierPeriod,
  ): Decimal {
    const known = this.sales.get(`${partnerId}:${currencyCode}`)
    if (!known) {
      return ZERO
    }
    const start = periodStart(at, period)
    const from = start === null ? -Infinity : Date.parse(start)
    const canceled = known.canceled.filter(
      (sale) => sale.placed >= from && sale.canceled <= Date.parse(at),
    )
    return (known.sums.at(-1)?.total ?? ZERO)
      .minus(totalBefore(known.sums, from))
      .minus(sum(canceled.map(({ net_sales }) => net_sales)))
  }

  /** What a partner earns from a program for the orders of a moment's month so far. */
  earnedBy(
    partnerId: string,
    programId: string,
    currencyCode: string,
    at: string,
  ): Decimal {
    const key = earnedKey(partnerId, programId, currencyCode, at)
    return this.earned.get(key) ?? ZERO
  }
}

/** The sum of the sales before a moment. */
function totalBefore(sums: SalesOfPartner["sums"], from: number): Decimal {
  let low = 0
  let high = sums.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sums[middle].placed < from) {
      low = middle + 1
    } else {
      high = middle
    }
  }
  return low === 0 ? ZERO : sums[low - 1].total
}

function earnedKey(
  partnerId: string,
  programId: string,
  currencyCode: string,
  at: string,
): string {
  return [partnerId, programId, currencyCode, periodStart(at, "month")].join(
    ":",
  )
}
