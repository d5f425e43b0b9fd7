import type { WindowInForce, Touch } from "../attribution/candidates"
import type { CreditedPartner, RuleScope } from "../terms"
import type { ImportReasons, LedgerReasons } from "./other-reasons"

type Nothing = Record<string, never>

/** Numbers are decimals in text, in major units; currencies are codes in lower case. */
type Money = { currency_code: string }

/** Why somebody is credited with an order, or is not. */
interface AttributionReasons {
  partner_not_yet: Nothing
  partner_inactive: Nothing
  self_referral_refused: Nothing
  click_after_order: Nothing
  referral_ended: Nothing
  referral_expired: Nothing
  click_too_old: { set_by: WindowInForce["set_by"]; count: string }
  referral_too_old: { set_by: WindowInForce["set_by"]; count: string }
  ip_not_used: Nothing
  history_not_used: Nothing
  coupon_used: Nothing
  click_credited: { which: CreditedPartner }
  history_credited: { which: CreditedPartner }
  address_credited: { which: CreditedPartner }
  assigned_otherwise: Nothing
  other_touch_credited: { which: CreditedPartner }
  other_source_first: {
    credited_source: Touch["source"]
    passed_source: Touch["source"]
  }
  assigned_by_store: { reason: string }
  known_through_partner: Nothing
  known_before: Nothing
  known_with_order: Nothing
}

/** Which program and rule decide about a line, and why others do not. */
interface LineReasons {
  gift_card: Nothing
  own_product_rate: Nothing
  no_program_pays: Nothing
  decided_by_default: { program: string }
  decided_by_rule: { program: string; scope: RuleScope["type"] }
  decided_by_own_rate: { program: string }
  no_rule: Nothing
  own_rate_first: Nothing
  more_specific_rule: { scope: RuleScope["type"] }
  first_by_priority: { program: string }
  program_inactive: Nothing
  program_not_begun: Nothing
  program_ended: Nothing
}

/** The arithmetic of an entitlement, step by step. */
interface EntitlementReasons {
  level_unused: Nothing
  own_rate: Nothing
  every_unit: Nothing
  agreed_for_line: Nothing
  new_customer: Nothing
  returning_customer: Nothing
  tier_so_far: Money & { from: string; volume: string }
  tier_since: Money & { from: string; volume: string; since: string }
  percent_of: Money & { percent: string; base: string; result: string }
  percent_of_taken: Money & {
    percent: string
    base: string
    taken: readonly ("before_discounts" | "with_tax" | "with_shipping")[]
    result: string
  }
  amount_per_unit: Money & { amount: string; quantity: string; result: string }
  amount_missing: Money
  order_canceled: Nothing
  paid_part: Money & { percent: string; result: string }
  left_by_refunds: Money & { percent: string; result: string }
  below_minimum: Money & { minimum: string }
  orders_used_up: { count: string; number: string }
  months_used_up: { count: string; until: string }
  order_cap: Money & { amount: string }
  month_cap: Money & { amount: string }
  rounded: Money & { amount: string }
}

/** Every reason that the engine gives, with what it is about. */
export interface ReasonCatalogue
  extends
    AttributionReasons,
    LineReasons,
    EntitlementReasons,
    ImportReasons,
    LedgerReasons {}

export type ReasonCode = keyof ReasonCatalogue

/** A reason as it is kept and answered: to be said in any language. */
export type Reason = {
  [Code in ReasonCode]: { code: Code; params: ReasonCatalogue[Code] }
}[ReasonCode]

/** The name of anything that any reason is about. */
export type ReasonParam = {
  [Code in ReasonCode]: ReasonCatalogue[Code] extends Nothing
    ? never
    : keyof ReasonCatalogue[Code]
}[ReasonCode]

type ParamsOf<Code extends ReasonCode> = ReasonCatalogue[Code] extends Nothing
  ? []
  : [params: ReasonCatalogue[Code]]

/** A reason of the catalogue. */
export function because<Code extends ReasonCode>(
  code: Code,
  ...[params]: ParamsOf<Code>
): Reason {
  return { code, params: params ?? {} } as Reason
}
