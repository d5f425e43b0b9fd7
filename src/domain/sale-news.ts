import { millisecondsInDay } from "date-fns/constants"

import { type DecimalString, toDecimal } from "./money"

/** What happened is told of by e-mail for so many days, then no more. */
export const NEWS_DAYS = 7

/** What the books say about one partner and one order that they were credited with. */
export interface SaleStanding {
  partner_id: string
  order_id: string
  /** ISO 8601, UTC; these and all others. */
  placed_at: string
  /** When the store's first sync of the order began. */
  noticed_at: string
  /** When the order first earned the partner something. */
  earned_at: string
  /** Earned less taken back. */
  amount: DecimalString
  /** Whether no other order earned the partner something as its seller before. */
  is_first: boolean
  /** What was taken back last; null where nothing was. */
  reversal: {
    /** Of the last transfer: another one each time. */
    id: string
    posted_at: string
    /** By how much the same posting changed what the order earns the partner. */
    change: DecimalString
  } | null
}

/** An e-mail that is due about an order; under its key it is sent once, ever. */
export interface SaleNews {
  kind: "first_sale" | "sale_credited" | "commission_reversed"
  key: string
}

/**
 * What a partner is to be told about an order by what the books say now, whatever was told
 * before: that they are credited with it, and what was taken back last. Only what is news:
 * the sale for a week after it began to earn, what was taken back for a week; nothing about
 * an order from before the partner joined, or that the store learned of more than a week
 * after it was placed, as with an import.
 * @param joinedAt when the partner became one
 */
export function saleNews(
  standing: SaleStanding,
  joinedAt: Date,
  now: Date,
): SaleNews[] {
  const { order_id, partner_id, placed_at, noticed_at, reversal } = standing
  if (
    Date.parse(placed_at) < joinedAt.getTime() ||
    !isWithinDays(placed_at, Date.parse(noticed_at))
  ) {
    return []
  }
  const news: SaleNews[] = []
  if (
    toDecimal(standing.amount).gt(0) &&
    isWithinDays(standing.earned_at, now.getTime())
  ) {
    news.push(
      standing.is_first
        ? { kind: "first_sale", key: firstSaleKey(partner_id) }
        : laterSale(standing),
    )
  }
  if (
    reversal !== null &&
    toDecimal(reversal.change).lt(0) &&
    isWithinDays(reversal.posted_at, now.getTime())
  ) {
    news.push({
      kind: "commission_reversed",
      key: `partner-center:commission_reversed:${partner_id}:${order_id}:${reversal.id}`,
    })
  }
  return news
}

/** What is told of a sale that is not the partner's first, or lost the race to be it. */
export function laterSale({
  partner_id,
  order_id,
}: Pick<SaleStanding, "partner_id" | "order_id">): SaleNews {
  return {
    kind: "sale_credited",
    key: `partner-center:sale_credited:${partner_id}:${order_id}`,
  }
}

/** A partner's first sale is told once: the key names no order. */
export function firstSaleKey(partnerId: string): string {
  return `partner-center:first_sale:${partnerId}`
}

/** Whether a lead is still news. */
export function isLeadNews(occurredAt: Date, now: Date): boolean {
  return isWithinDays(occurredAt.toISOString(), now.getTime())
}

function isWithinDays(from: string, until: number): boolean {
  return until - Date.parse(from) <= NEWS_DAYS * millisecondsInDay
}
