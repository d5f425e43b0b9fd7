import { fromDay } from "./days"
import type { AddReferralInput, Referral } from "./widgets-types"

export type ReferralState = "ended" | "expired" | "open"

/**
 * Whether a record may still credit its partner. Without an end of its own an open record
 * counts as long as the partner's tracking window says.
 */
export const toReferralState = (
  { ended_at, expires_at }: Pick<Referral, "ended_at" | "expires_at">,
  now: Date,
): ReferralState => {
  if (ended_at !== null) {
    return "ended"
  }
  return expires_at !== null && new Date(expires_at) <= now ? "expired" : "open"
}

export interface AddReferralValues {
  partner_id: string
  /** Calendar days in the admin's time zone; empty: as the API says. */
  occurred_at: string
  expires_at: string
  note: string
}

export const EMPTY_REFERRAL: AddReferralValues = {
  partner_id: "",
  occurred_at: "",
  expires_at: "",
  note: "",
}

/** What the API takes: moments, from the start of one day to the end of another. */
export const toAddReferral = (
  { partner_id, occurred_at, expires_at, note }: AddReferralValues,
  customerId: string,
): AddReferralInput => {
  const last = fromDay(expires_at)
  last?.setHours(23, 59, 59, 999)
  return {
    partner_id,
    customer_id: customerId,
    occurred_at: fromDay(occurred_at)?.toISOString(),
    expires_at: last?.toISOString(),
    note: note.trim() || undefined,
  }
}
