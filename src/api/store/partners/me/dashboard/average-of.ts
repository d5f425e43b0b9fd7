import { toDecimal } from "../../../../../domain/money"
import type { compareFigures } from "../../../../reports/compare-figures"

const DIGITS = 2

/** The mean of what some partners did in a range, to two digits. */
export function averageOf(
  totals: Pick<
    ReturnType<typeof compareFigures>,
    "earned" | "clicks" | "leads" | "orders"
  >,
  partners: number,
) {
  const mean = ({ current }: { current: number }): number =>
    toDecimal(String(current)).div(partners).decimalPlaces(DIGITS).toNumber()
  return {
    earned: mean(totals.earned),
    clicks: mean(totals.clicks),
    leads: mean(totals.leads),
    orders: mean(totals.orders),
  }
}
