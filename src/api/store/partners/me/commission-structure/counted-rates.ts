import type { CommissionRate, SettingsTerms } from "../../../../../domain/terms"
import { showRates } from "../../../../contract/rate-schemas"

/**
 * Rates as the partner is shown them: only what counts under the Partner defaults; the
 * rest is kept, and not shown.
 */
export function showCountedRates(
  rates: readonly CommissionRate[],
  settings: SettingsTerms,
) {
  return showRates(
    rates
      .filter((rate) => counts(rate, settings))
      .map((rate) => countedPay(rate, settings)),
  ).filter(({ percent, amounts }) => percent !== null || amounts.length > 0)
}

function counts(
  { level, role }: CommissionRate,
  settings: SettingsTerms,
): boolean {
  const side = role === "lead" ? "lead" : "sale"
  const { levels, payout_participants, pay_if_unused } = settings
  return (
    role === "override" ||
    (level <= levels &&
      (payout_participants === "both" || payout_participants === side) &&
      (role !== "unused" || (pay_if_unused && levels > 1)))
  )
}

function countedPay(
  rate: CommissionRate,
  { payout_calculation }: SettingsTerms,
): CommissionRate {
  return {
    ...rate,
    percent: payout_calculation === "amount" ? null : rate.percent,
    amounts: payout_calculation === "percent" ? {} : rate.amounts,
  }
}
