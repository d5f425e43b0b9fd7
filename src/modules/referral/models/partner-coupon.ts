import { model } from "@medusajs/framework/utils"

/**
 * A promotion of Medusa's that belongs to a partner, from `started_at` until `ended_at`.
 * Orders that use it are credited to them.
 */
const PartnerCoupon = model
  .define(
    { name: "partner_coupon", tableName: "partner_coupon" },
    {
      id: model.id({ prefix: "pcoup" }).primaryKey(),
      promotion_id: model.text(),
      partner_id: model.text(),
      started_at: model.dateTime(),
      ended_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_partner_coupon_promotion_unique",
      on: ["promotion_id"],
      unique: true,
      where: "ended_at IS NULL",
    },
    {
      name: "IDX_partner_coupon_promotion",
      on: ["promotion_id", "started_at"],
      where: null,
    },
    { name: "IDX_partner_coupon_partner", on: ["partner_id"], where: null },
    {
      name: "IDX_partner_coupon_current",
      on: ["started_at", "id"],
      where: "ended_at IS NULL AND deleted_at IS NULL",
    },
  ])

export default PartnerCoupon
