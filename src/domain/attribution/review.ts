import type { SelfReferralPolicy, SettingsTerms } from "../terms"

/** Whether somebody has to look at an order before its commissions may be paid out. */
export const REVIEW_STATES = [
  "not_needed",
  "pending",
  "approved",
  "refused",
] as const

export type ReviewState = (typeof REVIEW_STATES)[number]

/** What an admin decided about a flagged order. */
export type ReviewVerdict = "approved" | "refused"

/** A partner who is credited with a side of an order. */
export interface CreditedSide {
  partner_id: string | null
  /** An admin has said so: that it is the customer shall be no matter. */
  by_hand: boolean
}

/**
 * Whether an order pays somebody for what they bought themselves: a credited partner is
 * the customer, as the lead partner only where lead partners are paid.
 */
export function isSelfReferral(
  sides: { sale: CreditedSide; lead: CreditedSide },
  buyerIds: ReadonlySet<string>,
  { payout_participants }: Pick<SettingsTerms, "payout_participants">,
): boolean {
  const isBuyer = ({ partner_id, by_hand }: CreditedSide) =>
    partner_id !== null && !by_hand && buyerIds.has(partner_id)
  return (
    isBuyer(sides.sale) ||
    (payout_participants !== "sale" && isBuyer(sides.lead))
  )
}

/**
 * Where the review of an order stands. An admin's verdict is final; without one a
 * self-referral waits for it, or is refused, as the settings say. An order can become a
 * self-referral later, when it is transferred to another customer.
 */
export function reviewState(
  selfReferral: boolean,
  policy: SelfReferralPolicy,
  verdict: ReviewVerdict | null,
): ReviewState {
  if (verdict !== null) {
    return verdict
  }
  if (!selfReferral || policy === "allow") {
    return "not_needed"
  }
  return policy === "refuse" ? "refused" : "pending"
}
