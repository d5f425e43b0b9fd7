import { model } from "@medusajs/framework/utils"

/**
 * What was true of an order when it was first credited, and decides for good:
 * `classifications` holds a `LineClassification` (domain/commission) by order line, so
 * that a change of the catalogue rewrites no commission; `net_sales` what the order was
 * worth, `earlier_orders` what the customer had ordered before. What is written once
 * stays; lines that an edit adds, and when the order was cancelled, come later.
 */
const PartnerOrderFact = model
  .define(
    { name: "partner_order_fact", tableName: "partner_order_fact" },
    {
      id: model.id({ prefix: "pfact" }).primaryKey(),
      order_id: model.text(),
      classifications: model.json(),
      /** Exact, in the order's currency. */
      net_sales: model.text(),
      currency_code: model.text().nullable(),
      earlier_orders: model.number().default(0),
      /** The customer's first order before this one. */
      first_order_at: model.dateTime().nullable(),
      canceled_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_partner_order_fact_order_unique",
      on: ["order_id"],
      unique: true,
      where: null,
    },
  ])

export default PartnerOrderFact
