import { model } from "@medusajs/framework/utils"

import { ATTRIBUTION_SOURCES } from "../../../domain/attribution/candidates"
import { REVIEW_STATES } from "../../../domain/attribution/review"

/**
 * Which partners an order belongs to, and why: `trace` and `lead_trace` hold
 * `TraceEntry[]` (domain/attribution).
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
      source: model.enum([...ATTRIBUTION_SOURCES]).nullable(),
      /** The click, coupon, referral or decision that decided. */
      touch_id: model.text().nullable(),
      placed_at: model.dateTime(),
      settings_version: model.number(),
      trace: model.json(),
      lead_trace: model
        .json()
        .default([] as unknown as Record<string, unknown>),
      /** A credited partner is the customer. */
      self_referral: model.boolean().default(false),
      review: model.enum([...REVIEW_STATES]).default("not_needed"),
      /** The customer for whom this was decided; an order can be transferred later. */
      customer_id: model.text().nullable(),
      /** The number of the last assignment that is in it; 0 without one. */
      decision_number: model.number().default(0),
      /** Of the sync that wrote it last: one with an older ticket read an older order. */
      ticket: model.number().default(0),
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
    {
      name: "IDX_partner_order_attribution_lead_partner",
      on: ["lead_partner_id", "placed_at"],
      where: "lead_partner_id IS NOT NULL",
    },
    {
      name: "IDX_partner_order_attribution_touch",
      on: ["touch_id"],
      where: "touch_id IS NOT NULL",
    },
    {
      name: "IDX_partner_order_attribution_placed_at",
      on: ["placed_at", "order_id"],
      where: null,
    },
    {
      name: "IDX_partner_order_attribution_review",
      on: ["placed_at"],
      where: "review = 'pending'",
    },
  ])

export default PartnerOrderAttribution
