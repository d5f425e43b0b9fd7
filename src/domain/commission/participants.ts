import type { Level, PartnerTerms, SettingsTerms } from "../terms"
import { MAX_LEVELS } from "../terms"
import type { CreditedLine, EntitlementInput } from "./entitlement-input"

/** Whose programs decide: the sale partner's or the lead partner's. */
export type Side = "sale" | "lead"

/** Who earns by which of a rule's rates. */
export interface Participant {
  partner: PartnerTerms
  level: Level
  role: "sale" | "lead" | "unused"
  side: Side
}

/**
 * Who takes part in an order: the sale partner's line by the sale rates, the lead
 * partner's by the lead rates, each as far as the levels go and only if the settings let
 * such rates count. An inactive partner earns nothing and nobody moves up to the empty
 * level. "Pay if unused" is a rate of its own, paid to the sale partner in addition when
 * nobody is on level 2 (domain-facts 1).
 */
export function participantsOf({
  sale,
  lead,
  settings,
}: Pick<EntitlementInput, "sale" | "lead" | "settings">): Participant[] {
  const sellers = lineOf(sale, "sale", settings)
  const isUnused =
    settings.pay_if_unused &&
    settings.levels > 1 &&
    !sellers.some(({ level }) => level === 2)
  return [
    ...sellers,
    ...sellers
      .filter(({ level }) => isUnused && level === 1)
      .map((seller) => ({ ...seller, role: "unused" as const })),
    ...lineOf(lead, "lead", settings),
  ]
}

function lineOf(
  credited: CreditedLine | null,
  side: Side,
  { levels, payout_participants }: SettingsTerms,
): Participant[] {
  if (payout_participants !== "both" && payout_participants !== side) {
    return []
  }
  return (credited?.line ?? [])
    .slice(0, Math.min(levels, MAX_LEVELS))
    .map((partner, index) => ({
      partner,
      level: (index + 1) as Level,
      role: side,
      side,
    }))
    .filter(({ partner }) => partner.active)
}
