import type { SelfReferralPolicy } from "../terms"

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
