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
