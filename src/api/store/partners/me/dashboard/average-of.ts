import { type Decimal, toDecimal } from "../../../../../domain/money"
import type { ActivityCounts } from "../../../../../modules/referral/activity"

const DIGITS = 2

/** The mean of what some partners did in a range, to two digits. */
export function averageOf(
  { earned, clicks, leads, orders }: ActivityCounts & { earned: Decimal },
  partners: number,
) {
  const mean = (sum: Decimal): number =>
    sum.div(partners).decimalPlaces(DIGITS).toNumber()
  return {
    earned: mean(earned),
    clicks: mean(toDecimal(String(clicks))),
    leads: mean(toDecimal(String(leads))),
    orders: mean(toDecimal(String(orders))),
  }
}
