import { model } from "@medusajs/framework/utils"

/**
 * An admin's look at the portal as a partner sees it: read only. The code opens it
 * once and soon; the visit ends by itself.
 */
const PartnerPortalVisit = model
  .define(
    { name: "partner_portal_visit", tableName: "partner_portal_visit" },
    {
      id: model.id({ prefix: "pvis" }).primaryKey(),
      partner_id: model.text(),
      /** Medusa's user who looks. */
      user_id: model.text(),
      /** SHA-256 of the code; the code itself is nowhere kept. */
      code_hash: model.text(),
      code_expires_at: model.dateTime(),
      redeemed_at: model.dateTime().nullable(),
      ends_at: model.dateTime(),
    },
  )
  .indexes([
    {
      name: "IDX_partner_portal_visit_code_unique",
      on: ["code_hash"],
      unique: true,
      where: null,
    },
  ])

export default PartnerPortalVisit
