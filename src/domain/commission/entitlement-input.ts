import type { DecimalString } from "../money"
import type {
  AmountByCurrency,
  OverrideTerms,
  PartnerTerms,
  ProgramTerms,
  SettingsTerms,
  TierPeriod,
} from "../terms"
import type { OrderSnapshot } from "./order-snapshot"

/** A partner whom an order is credited to, with what held when it was placed. */
export interface CreditedLine {
  partner_id: string
  /** The line of recruiters: this partner first. */
  line: readonly PartnerTerms[]
  /** The programs in which this partner was enrolled. */
  programs: readonly ProgramTerms[]
}

/** What the customer had ordered before; orders that were cancelled by then left out. */
export interface CustomerHistory {
  earlier_orders: number
  /** ISO 8601, UTC; null when there is none. */
  first_order_at: string | null
}

/** What was sold through a partner before the order, in the order's currency. */
export interface PartnerVolume {
  partner_id: string
  period: TierPeriod
  net_sales: DecimalString
}

/** What a partner earns from a program for the month's orders before this one. */
export interface EarnedInMonth {
  partner_id: string
  program_id: string
  amount: DecimalString
}

/** What an admin agreed for one partner and one line of one order. */
export interface LineOverride {
  decision_id: string
  line_id: string
  partner_id: string
  percent: DecimalString | null
  amounts: AmountByCurrency
  reason: string
}

/** All that decides what an order earns its partners. */
export interface EntitlementInput {
  order: OrderSnapshot
  settings: SettingsTerms
  /** Who sold; null when nobody did. */
  sale: CreditedLine | null
  /** Who brought the customer. */
  lead: CreditedLine | null
  /** Those of everybody in the lines, and the global ones of the order's products. */
  overrides: readonly OverrideTerms[]
  line_overrides: readonly LineOverride[]
  /** Partners who may earn without being in a line: by global and line overrides. */
  others: readonly PartnerTerms[]
  customer: CustomerHistory
  /** Needed for partners who are paid by tiers only; missing ones sold nothing. */
  volumes: readonly PartnerVolume[]
  /** Needed for programs with a cap for the month only. */
  earned: readonly EarnedInMonth[]
}
