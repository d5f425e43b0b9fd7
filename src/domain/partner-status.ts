/**
 * Where a partner stands: `applied` waits for the store's answer, `rejected` got a no,
 * `inactive` was switched off. Only `active` partners sign in, share and earn.
 */
export const PARTNER_STATUSES = [
  "applied",
  "active",
  "inactive",
  "rejected",
] as const

export type PartnerStatus = (typeof PARTNER_STATUSES)[number]

/** What a partner can be whom the store took in; the others are applicants. */
export const SWITCHABLE_STATUSES = ["active", "inactive"] as const

export type SwitchableStatus = (typeof SWITCHABLE_STATUSES)[number]

/** The store's answer to an application. */
export type Verdict = "approved" | "rejected"

/** Whether the store has taken this partner in, as one who may earn or could before. */
export function isTakenIn(status: PartnerStatus): status is SwitchableStatus {
  return (SWITCHABLE_STATUSES as readonly string[]).includes(status)
}

/** What a verdict makes of a partner; null where there is nothing to decide. */
export function decide(
  status: PartnerStatus,
  verdict: Verdict,
): PartnerStatus | null {
  if (verdict === "approved") {
    return isTakenIn(status) ? null : "active"
  }
  return status === "applied" ? "rejected" : null
}
