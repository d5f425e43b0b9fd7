/** What can be done about a partner, as their page tells it. */
export const ACTIVITY_KINDS = [
  "created",
  "imported",
  "applied",
  "approved",
  "rejected",
  "activated",
  "deactivated",
  /** `data.fields`: the names of what was changed. */
  "changed",
  /** `data.program_id`, `data.program_name` */
  "enrolled",
  "enrolment_ended",
  /** `data.scope`, `data.target_id` */
  "own_rate_saved",
  "own_rate_removed",
  /** `data.amount`, `data.currency_code`, `data.reason` */
  "adjusted",
  /** `data.email`, `data.role`, of members */
  "member_invited",
  "member_joined",
  "member_changed",
  "member_removed",
  "password_reset_sent",
  /** An admin opened the portal as the partner sees it. */
  "portal_opened",
  /** An applicant proved an account in the shop: `data.email`. */
  "account_joined",
  /** `data.version`, `data.title` of the terms and conditions. */
  "agreement_accepted",
  /** `data.method`, `data.label`: what may be shown of where the money goes. */
  "payout_method_changed",
  "payout_method_removed",
  "payout_thresholds_changed",
  /** `data.reason` */
  "payout_held",
  "payout_released",
] as const

export type ActivityKind = (typeof ACTIVITY_KINDS)[number]

/** Who did something: one of Medusa's users, a member of the partner, or the store itself. */
export interface Actor {
  type: "admin" | "member" | "system"
  /** null for the system. */
  id: string | null
}

export const SYSTEM: Actor = { type: "system", id: null }
