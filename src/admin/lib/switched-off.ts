import type { PartnerDefaults } from "./program-types"

/** Which of the Partner defaults keeps a rate from counting. */
export type OffReason = "levels" | "sale" | "lead" | "unused" | "one_level"

type RateSettings = Pick<
  PartnerDefaults,
  "levels" | "payout_participants" | "pay_if_unused"
>

/** Why the rates of a level and role do not count; null when they do. */
export const offReason = (
  { levels, payout_participants, pay_if_unused }: RateSettings,
  { level, role }: { level: number; role: string },
): OffReason | null => {
  const side = role === "lead" ? "lead" : "sale"
  if (payout_participants !== "both" && payout_participants !== side) {
    return side
  }
  if (level > levels) {
    return "levels"
  }
  if (role !== "unused") {
    return null
  }
  if (!pay_if_unused) {
    return "unused"
  }
  return levels === 1 ? "one_level" : null
}

/** Whether percentages or amounts count at all. */
export const isNumberOff = (
  { payout_calculation }: Pick<PartnerDefaults, "payout_calculation">,
  number: "percent" | "amount",
): boolean => payout_calculation !== "both" && payout_calculation !== number
