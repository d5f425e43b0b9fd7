import { model } from "@medusajs/framework/utils"

import { DECISION_KINDS } from "../../../domain/attribution/order-decisions"

/**
 * What an admin decided about an order, why and when. Only ever added: the database
 * refuses to change or delete a decision. `data` is that of `DecisionContent`
 * (domain/attribution).
 */
const PartnerOrderDecision = model
  .define(
    { name: "partner_order_decision", tableName: "partner_order_decision" },
    {
      id: model.id({ prefix: "pdec" }).primaryKey(),
      order_id: model.text(),
      number: model.number(),
      kind: model.enum([...DECISION_KINDS]),
      data: model.json(),
      reason: model.text(),
      /** The admin's id; null when a program did it. */
      decided_by: model.text().nullable(),
      decided_at: model.dateTime(),
    },
  )
  .indexes([
    {
      name: "IDX_partner_order_decision_unique",
      on: ["order_id", "number"],
      unique: true,
      where: null,
    },
  ])

export default PartnerOrderDecision
