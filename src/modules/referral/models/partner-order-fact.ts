import { model } from "@medusajs/framework/utils"

/**
 * What was true of an order when it was first credited, and decides for good:
 * `classifications` holds a `LineClassification` (domain/commission) by order line, so
 * that a change of the catalogue rewrites no commission; `net_sales` what the order was
 * worth. What is written once stays; lines that an edit adds come later.
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
