import { PARTNER_CODE_RULE } from "../partner-code"
import type { ReasonCode } from "./catalogue"

/** Every reason as an English sentence; `{{param}}` stands for what it is about. */
export const ENGLISH: Record<ReasonCode, string> = {
  partner_not_yet: "The partner did not exist yet when the order was placed.",
  partner_inactive: "The partner was inactive when the order was placed.",
  self_referral_refused:
    "The customer is the partner, and the store refuses self-referral.",
  click_after_order: "The click came after the order was placed.",
  referral_ended: "The referral was ended before the order was placed.",
  referral_expired: "The referral had expired when the order was placed.",
  click_too_old: "The click is older than {{set_by}} of {{count}} days.",
  referral_too_old: "The referral is older than {{set_by}} of {{count}} days.",
  ip_not_used: "IP addresses are not used (Partner defaults).",
  history_not_used:
    "Only cookies count, not the referral history (Partner defaults).",
  coupon_used: "The order used a coupon of this partner.",
  click_credited: "The {{which}} valid click before the order.",
  history_credited:
    "No click names a partner: the {{which}} in the customer's referral history.",
  address_credited:
    "Nothing else names a partner: the {{which}} click from the order's address.",
  assigned_otherwise: "Valid, but the store assigned the order itself.",
  other_touch_credited:
    "Valid, but the {{which}} referring partner is credited.",
  other_source_first:
    "Valid, but {{credited_source}} goes before {{passed_source}}.",
  assigned_by_store: "Assigned by the store: {{reason}}",
  known_through_partner: "The customer became known through this partner.",
  known_before: "Valid, but the customer was known before.",
  known_with_order: "The customer became known with this order.",

  gift_card: "Gift cards earn no commission.",
  own_product_rate: "The partner's own rate for the product decides.",
  no_program_pays: "No program of the partner pays for this line.",
  decided_by_default: '"{{program}}" decides by its default.',
  decided_by_rule: '"{{program}}" decides by its rule for the {{scope}}.',
  decided_by_own_rate: '"{{program}}" decides by a rate of the partner\'s own.',
  no_rule: "The program has no rule for this line.",
  own_rate_first: "The partner's own rate goes before it.",
  more_specific_rule:
    "A more specific rule decides: the one for the {{scope}}.",
  first_by_priority: '"{{program}}" comes first by priority.',
  program_inactive: "The program was inactive when the order was placed.",
  program_not_begun: "The program had not begun when the order was placed.",
  program_ended: "The program had ended when the order was placed.",

  level_unused:
    "Nobody takes part on level 2, so the sale partner earns in addition:",
  own_rate: "By a rate of the partner's own:",
  every_unit: "For every unit of this product, whoever sells it:",
  agreed_for_line: "Agreed by the store for this line of the order:",
  new_customer: "For the first order of a customer:",
  returning_customer: "For a customer who has ordered before:",
  tier_so_far: "From {{from}} of own sales on ({{volume}} so far):",
  tier_since: "From {{from}} of own sales on ({{volume}} since {{since}}):",
  percent_of: "{{percent}} of {{base}} = {{result}}",
  percent_of_taken: "{{percent}} of {{base}} ({{taken}}) = {{result}}",
  amount_per_unit: "{{amount}} x {{quantity}} units = {{result}}",
  amount_missing:
    "No amount is agreed in {{currency_code}}, so it pays nothing.",
  order_canceled: "The order was cancelled: 0.",
  paid_part: "The customer has paid {{percent}} of the order: {{result}}",
  left_by_refunds: "Refunds leave {{percent}} of the order: {{result}}",
  below_minimum:
    "The order is worth less than the program's minimum of {{minimum}}: 0.",
  orders_used_up:
    "The program pays for a customer's first {{count}} orders; this is number {{number}}: 0.",
  months_used_up:
    "The program pays for {{count}} months from a customer's first order, so until {{until}}: 0.",
  order_cap: "The program pays a partner {{amount}} for one order at the most.",
  month_cap:
    "The program's cap for the month leaves the partner {{amount}} for this order.",
  rounded: "Rounded with the other lines of the order: {{amount}}",

  import_code_invalid: `code: must have ${PARTNER_CODE_RULE}`,
  import_empty: "{{column}}: must not be empty",
  import_too_long: "{{column}}: must have at most {{count}} characters",
  import_control_characters: "{{column}}: must not contain control characters",
  import_status_unknown: 'status: must be active or inactive, not "{{status}}"',
  import_program_unknown: 'programs: there is no program "{{program}}"',
  import_email_invalid: "owner_email: must be an e-mail address",
  import_email_taken: 'owner_email: "{{email}}" belongs to a partner already',
  import_code_twice: 'code: "{{partner_code}}" stands in line {{line}} already',
  import_email_twice:
    'owner_email: "{{email}}" stands in line {{line}} already',
  import_parent_circular:
    'parent_code: "{{partner_code}}" would be recruited by this partner in turn',
  import_parent_unknown:
    'parent_code: "{{partner_code}}" is no partner, nor a row that can be created',

  order_state_unknown:
    'The order is in the state "{{state}}", which Partner Center does not know. Its commissions stay as they are until it is in another one.',
  currency_unknown:
    "The currency {{currency}} is unknown, so commissions cannot be rounded. Add it to Medusa's currencies, then sync the order.",
  clawback_changed: "Returned, refunded, changed or cancelled",
  clawback_refused: "Refused by the store",
  clawback_reassigned: "The store assigned the order to another partner",
  clawback_recalculated: "Recalculated with newer terms",
  clawback_line_changed: "The store changed what it agreed on for this line",
  clawback_order_deleted: "The order was deleted",
  books_balance_differs: "balance differs from its transfers",
  books_unbalanced: "debits and credits differ",
  books_commission_negative: "commission below zero",
  books_wrong_partner:
    "transfer is not in the accounts of its commission's partner",
  books_wrong_adjustment:
    "adjustment is not between the store and what is payable",
  books_count_differs:
    "account has fewer or more transfers than were posted to it",
  books_payouts_differ: "what is in transit or paid differs from the payouts",
  books_totals_differ: "what reports say differs from the transfers",
  books_edited: "transfer was changed after it was posted",
  books_wrong_accounts: "transfer joins accounts that its kind may not join",
  books_wrong_key: "transfer's key does not name what it belongs to",
  books_number_missing: "a transfer is missing before a later one",
  books_commission_differs: "commission differs from its transfers",
  books_part_negative: "pending or payable part of a commission is below zero",
  books_wrong_commission:
    "transfer names another order or currency than its commission",
  books_payout_differs: "payout differs from its transfers",
  books_payout_transfer_differs:
    "transfer is not of its payout's amount, currency or partner",
}

const SOURCES = {
  coupon: "a coupon",
  cookie: "a click of the visitor",
  history: "the referral history",
  ip: "a click from the same address",
}

/** What stands for a word of a reason's params, by the param's name. */
export const ENGLISH_WORDS = {
  which: { first: "first", latest: "latest" },
  set_by: {
    partner: "the partner's own tracking window",
    program: "the program's tracking window",
    settings: "the tracking window",
  },
  credited_source: SOURCES,
  passed_source: SOURCES,
  scope: {
    default: "default",
    product: "product",
    product_type: "product type",
    product_tag: "product tag",
    collection: "collection",
    category: "category",
  },
  taken: {
    before_discounts: "before discounts",
    with_tax: "with tax",
    with_shipping: "with its share of the shipping",
  },
}
