/** Made by `npm run portal-reasons` from the dashboard's texts: change those. */
export const reasons = {
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
  amount_per_unit_one: "{{amount}} x {{quantity}} unit = {{result}}",
  amount_missing:
    "No amount is agreed in {{currency_code}}, so it pays nothing.",
  order_canceled: "The order was cancelled: 0.",
  paid_part: "The customer has paid {{percent}} of the order: {{result}}",
  left_by_refunds: "Refunds leave {{percent}} of the order: {{result}}",
  below_minimum:
    "The order is worth less than the program's minimum of {{minimum}}: 0.",
  orders_used_up:
    "The program pays for a customer's first {{count}} orders; this is number {{number}}: 0.",
  orders_used_up_one:
    "The program pays for a customer's first order; this is number {{number}}: 0.",
  months_used_up:
    "The program pays for {{count}} months from a customer's first order, so until {{until}}: 0.",
  months_used_up_one:
    "The program pays for {{count}} month from a customer's first order, so until {{until}}: 0.",
  order_cap: "The program pays a partner {{amount}} for one order at the most.",
  month_cap:
    "The program's cap for the month leaves the partner {{amount}} for this order.",
  rounded: "Rounded with the other lines of the order: {{amount}}",
  clawback_changed: "Returned, refunded, changed or cancelled",
  clawback_refused: "Refused by the store",
  clawback_reassigned: "The store assigned the order to another partner",
  clawback_recalculated: "Recalculated with newer terms",
  clawback_line_changed: "The store changed what it agreed on for this line",
  clawback_order_deleted: "The order was deleted",
  words: {
    taken: {
      before_discounts: "before discounts",
      with_tax: "with tax",
      with_shipping: "with its share of the shipping",
    },
  },
}
