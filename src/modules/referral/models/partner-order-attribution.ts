import { model } from "@medusajs/framework/utils"

/**
 * Which partner an order belongs to, and why. `trace` holds `TraceEntry[]`
 * (domain/attribution); `lead_partner_id` waits for referral history.
 */
const PartnerOrderAttribution = model
  .define(
    {
      name: "partner_order_attribution",
      tableName: "partner_order_attribution",
    },
    {
      id: model.id({ prefix: "pattr" }).primaryKey(),
      order_id: model.text(),
      sale_partner_id: model.text().nullable(),
      lead_partner_id: model.text().nullable(),
      source: model.enum(["cookie"]).nullable(),
      click_id: model.text().nullable(),
      placed_at: model.dateTime(),
      settings_version: model.number(),
      trace: model.json(),
    },
  )
  .indexes([
    {
      name: "IDX_partner_order_attribution_order_unique",
      on: ["order_id"],
      unique: true,
      where: null,
    },
    {
      name: "IDX_partner_order_attribution_sale_partner",
      on: ["sale_partner_id", "placed_at"],
      where: null,
    },
  ])

export default PartnerOrderAttribution
