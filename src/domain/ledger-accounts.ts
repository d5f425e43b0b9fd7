/** The kinds of accounts: the first four are a partner's, the others the store's. */
export const ACCOUNT_KINDS = [
  "pending",
  "payable",
  "in_transit",
  "paid",
  "commission_expense",
  "adjustment_expense",
] as const

export type AccountKind = (typeof ACCOUNT_KINDS)[number]
