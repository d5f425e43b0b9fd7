import { periodStart } from "../calendar"
import { type Decimal, sum, toDecimal } from "../money"
import { TIER_PERIODS } from "../terms"
import type { Entitlement } from "./compute-entitlements"
import type { EarnedInMonth, PartnerVolume } from "./entitlement-input"

interface Sale {
  partner_id: string
  currency_code: string
  placed_at: string
  net_sales: Decimal
  canceled_at: string | null
}

/**
 * What partners have sold and earned while orders are gone through in the order in which
 * they were placed: the tiers and the caps of the later ones depend on it.
 */
export class SalesSoFar {
  private readonly sales = new Map<string, Sale[]>()
  private readonly earned = new Map<string, Decimal>()

  /** Notes an order that is credited to a partner. */
  addSale(sale: Omit<Sale, "net_sales"> & { net_sales: string }): void {
    const key = `${sale.partner_id}:${sale.currency_code}`
    const known = this.sales.get(key) ?? []
    known.push({ ...sale, net_sales: toDecimal(sale.net_sales) })
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
          (this.earned.get(key) ?? toDecimal("0")).plus(toDecimal(amount)),
        )
      }
    }
  }

  /** What a partner has sold before a moment, by the calendar periods of that moment. */
  volumesOf(
    partnerId: string,
    currencyCode: string,
    at: string,
  ): PartnerVolume[] {
    const counted = (
      this.sales.get(`${partnerId}:${currencyCode}`) ?? []
    ).filter(
      ({ canceled_at }) =>
        canceled_at === null || Date.parse(canceled_at) > Date.parse(at),
    )
    return TIER_PERIODS.map((period) => {
      const start = periodStart(at, period)
      const inPeriod = counted.filter(
        ({ placed_at }) =>
          start === null || Date.parse(placed_at) >= Date.parse(start),
      )
      return {
        partner_id: partnerId,
        period,
        net_sales: sum(inPeriod.map(({ net_sales }) => net_sales)).toFixed(),
      }
    })
  }

  /** What a partner earns from a program for the orders of a moment's month so far. */
  earnedBy(
    partnerId: string,
    programId: string,
    currencyCode: string,
    at: string,
  ): EarnedInMonth {
    const amount = this.earned.get(
      earnedKey(partnerId, programId, currencyCode, at),
    )
    return {
      partner_id: partnerId,
      program_id: programId,
      amount: amount?.toFixed() ?? "0",
    }
  }
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
