import type { CommissionRate } from "./widgets-types"

/** One rate in short; `amounts` stay apart because each has a currency. */
export interface ShortRate {
  key: string
  level: number
  role: CommissionRate["role"]
  customer: CommissionRate["customer"]
  percent: number | null
  amounts: CommissionRate["amounts"]
}

const ROLES: readonly CommissionRate["role"][] = [
  "sale",
  "lead",
  "unused",
  "override",
]

/** Rates as they are read: sale before lead, level by level, all customers first. */
export const toShortRates = (rates: readonly CommissionRate[]): ShortRate[] =>
  [...rates]
    .sort(
      (a, b) =>
        ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
        a.level - b.level ||
        a.customer.localeCompare(b.customer),
    )
    .map(({ level, role, customer, percent, amounts }) => ({
      key: `${role} ${level} ${customer}`,
      level,
      role,
      customer,
      percent,
      amounts,
    }))
