import type { DecimalString } from "./money"

/**
 * The terms that decide about money, as plain data. Each is one dated version;
 * the storage keeps every version with the moment from which it holds.
 */

export const MAX_LEVELS = 3

/** 1 = who made the sale, 2 = who recruited level 1, 3 = who recruited level 2. */
export type Level = 1 | 2 | 3

/**
 * For which part in the order a commission is paid. `override`: agreed for this partner
 * apart from programs, on every unit of a product or on one order line.
 */
export const COMMISSION_ROLES = ["sale", "lead", "unused", "override"] as const

export type CommissionRole = (typeof COMMISSION_ROLES)[number]

/** Which numbers of a rate count (Partner default "Payout Type (Amount/Percent)"). */
export type PayoutCalculation = "percent" | "amount" | "both"

export type CreditedPartner = "latest" | "first"

/** From when the hold period runs. */
export type HoldFrom = "order" | "delivery"

/** Where a store looks for the partner of an order that no cookie names. */
export type TrackingMethod = "cookies" | "cookies_and_history"

/** Which wins when a coupon names one partner and a link another. */
export type PreferredSource = "coupon" | "link"

/** What happens to an order whose customer is the partner who would be credited. */
export type SelfReferralPolicy = "allow" | "review" | "refuse"

/** Whose rates count (Partner default "Payout Type (Lead/Sale)"). */
export type PayoutParticipants = "sale" | "lead" | "both"

/** How long a referral counts; `days: null` = without end. */
export interface TrackingWindow {
  days: number | null
}

/** A version of the Partner defaults. */
export interface SettingsTerms {
  version: number
  /** Who is credited when links of several partners were clicked. */
  credited_partner: CreditedPartner
  /** How long a referral counts, in days; null = without end. */
  tracking_window_days: number | null
  tracking_method: TrackingMethod
  /** Whether the hashed IP address is the last resort. */
  use_ip_address: boolean
  preferred_source: PreferredSource
  self_referral: SelfReferralPolicy
  payout_participants: PayoutParticipants
  /** How many levels of the recruiting line take part. */
  levels: Level
  payout_calculation: PayoutCalculation
  /** Whether the sale partner earns the unused rates when nobody is on level 2. */
  pay_if_unused: boolean
  /** How long a commission stays pending before it may be paid out. */
  hold_days: number
  hold_from: HoldFrom
}

/** Whether a customer has ordered before. */
export type CustomerKind = "new" | "returning"

/** What one level earns: a percentage of the base, flat amounts per unit, or both. */
export interface CommissionRate {
  level: Level
  role: CommissionRole
  /** For whose orders; a rate for one kind of customer goes before one for all. */
  customer: "all" | CustomerKind
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

/** Amounts by currency code in lower case, in major units. */
export type AmountByCurrency = Readonly<Record<string, DecimalString>>

/** Over which time a partner's sales are added up: calendar months and quarters in UTC. */
export const TIER_PERIODS = ["month", "quarter", "ever"] as const

export type TierPeriod = (typeof TIER_PERIODS)[number]

/** Rates that count from a volume of the paid partner's own sales on. */
export interface TierStep {
  /** Net sales before the order; in a currency without a number nobody gets there. */
  from: AmountByCurrency
  /** What these leave out stays as in the steps below. */
  rates: readonly CommissionRate[]
}

/** The steps rise, in every currency. */
export interface TierTerms {
  period: TierPeriod
  steps: readonly TierStep[]
}

/** A version of a rule. */
export interface CommissionRule {
  rule_id: string
  version: number
  scope: RuleScope
  rates: readonly CommissionRate[]
  tiers: TierTerms | null
}

/** How long a customer's orders earn: without end, the first N, or the first N months. */
export type RepeatTerms =
  | { type: "forever" }
  | { type: "orders"; count: number }
  | { type: "months"; count: number }

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
  /** The most that one partner earns for the orders of a calendar month (UTC). */
  month_cap: AmountByCurrency
  repeat: RepeatTerms
  /** null: as the Partner defaults say. */
  tracking_window: TrackingWindow | null
  rules: readonly CommissionRule[]
}

/**
 * For what a partner has rates of their own: a product or a program, whenever they take
 * part in an order; `global`: every unit of a product, whoever sells it.
 */
export const OVERRIDE_SCOPES = ["product", "program", "global"] as const

export interface OverrideScope {
  type: (typeof OVERRIDE_SCOPES)[number]
  target_id: string
}

/** A version of a partner's override. */
export interface OverrideTerms {
  override_id: string
  version: number
  partner_id: string
  scope: OverrideScope
  rates: readonly CommissionRate[]
}

/** A version of a partner: what the engine must know of them at one moment. */
export interface PartnerTerms {
  partner_id: string
  version: number
  code: string
  active: boolean
  parent_id: string | null
  /** null: as the program or the Partner defaults say. */
  tracking_window: TrackingWindow | null
}

/** A version of a partner's enrolment in a program. */
export interface EnrollmentTerms {
  partner_id: string
  program_id: string
  version: number
  active: boolean
}
