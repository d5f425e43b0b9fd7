import { model } from "@medusajs/framework/utils"

import { OVERRIDE_SCOPES } from "../../../domain/terms"

/**
 * What one partner has agreed apart from the programs' rules: for a product, for a
 * program, or (`global`) for every unit of a product whoever sells it.
 * `rates` holds `CommissionRate[]` (domain/terms).
 */
const PartnerOverride = model
  .define(
    { name: "partner_override", tableName: "partner_override" },
    {
      id: model.id({ prefix: "pover" }).primaryKey(),
      partner_id: model.text(),
      scope: model.enum([...OVERRIDE_SCOPES]),
      target_id: model.text(),
      rates: model.json(),
    },
  )
  .indexes([
    {
      name: "IDX_partner_override_unique",
      on: ["partner_id", "scope", "target_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_partner_override_target",
      on: ["target_id"],
      where: null,
    },
  ])

export default PartnerOverride
