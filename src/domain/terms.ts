import type { DecimalString } from "./money"

/**
 * The terms that decide about money, as plain data. Each is one dated version;
 * the storage keeps every version with the moment from which it holds.
 */

export const MAX_LEVELS = 3

/** 1 = who made the sale, 2 = who recruited level 1, 3 = who recruited level 2. */
export type Level = 1 | 2 | 3

/** For which part in the order a commission is paid. */
export const COMMISSION_ROLES = ["sale", "lead", "unused", "override"] as const

export type CommissionRole = (typeof COMMISSION_ROLES)[number]

/** Which numbers of a rate count (Partner default "Payout Type (Amount/Percent)"). */
export type PayoutCalculation = "percent" | "amount" | "both"

export type CreditedPartner = "latest" | "first"

/** From when the hold period runs. */
export type HoldFrom = "order" | "delivery"

/** A version of the Partner defaults. */
export interface SettingsTerms {
  version: number
  /** Who is credited when links of several partners were clicked. */
  credited_partner: CreditedPartner
  /** How long a click counts, in days; null = without end. */
  tracking_window_days: number | null
  /** How many levels of the recruiting line take part. */
  levels: Level
  payout_calculation: PayoutCalculation
  /** Whether the sale partner earns the unused rates when nobody is on level 2. */
  pay_if_unused: boolean
  /** How long a commission stays pending before it may be paid out. */
  hold_days: number
  hold_from: HoldFrom
}

/** What one level earns: a percentage of the base, flat amounts per unit, or both. */
export interface CommissionRate {
  level: Level
  role: CommissionRole
  /** 0 to 100; null = none. */
  percent: DecimalString | null
  /** Per unit sold, by currency code in lower case, in major units. */
  amounts: AmountByCurrency
}

/** What a rule may be made for, the most specific first. */
export const TARGETED_SCOPES = [
  "product",
  "product_type",
  "product_tag",
  "collection",
  "category",
] as const

export type TargetedScope = (typeof TARGETED_SCOPES)[number]

/** To which order lines a rule applies; `target_id` is the id of Medusa's product, tag … */
export type RuleScope =
  { type: "default" } | { type: TargetedScope; target_id: string }

/** A version of a rule. */
export interface CommissionRule {
  rule_id: string
  version: number
  scope: RuleScope
  rates: readonly CommissionRate[]
}

/** Amounts by currency code in lower case, in major units. */
export type AmountByCurrency = Readonly<Record<string, DecimalString>>

/**
 * When a commission is credited: `upfront` in full with the order; `as_paid` in
 * proportion to what the customer has paid (Keap: "Credit on Customer Payment").
 */
export type Credit = "upfront" | "as_paid"

/** What percentages are taken of: a line after discounts, without tax and shipping. */
export interface BaseTerms {
  /** Discounts do not lower the base. */
  before_discounts: boolean
  include_tax: boolean
  /** Each line has a share of the shipping, in proportion to its value. */
  include_shipping: boolean
}

/** A version of a program with its rules. */
export interface ProgramTerms {
  program_id: string
  version: number
  name: string
  /** Lowest number wins. */
  priority: number
  active: boolean
  /** From when orders count, inclusive: ISO 8601, UTC; null = always. */
  starts_at: string | null
  /** Until when orders count, exclusive. */
  ends_at: string | null
  credit: Credit
  base: BaseTerms
  /** An order worth less (after discounts, without tax and shipping) pays nothing. */
  minimum_order: AmountByCurrency
  /** The most that one partner earns for one order, over all lines and levels. */
  order_cap: AmountByCurrency
  rules: readonly CommissionRule[]
}

/** A version of a partner: what the engine must know of them at one moment. */
export interface PartnerTerms {
  partner_id: string
  version: number
  code: string
  active: boolean
  parent_id: string | null
}

/** A version of a partner's enrolment in a program. */
export interface EnrollmentTerms {
  partner_id: string
  program_id: string
  version: number
  active: boolean
}
