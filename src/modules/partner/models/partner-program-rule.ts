import { model } from "@medusajs/framework/utils"

import PartnerProgram from "./partner-program"

/**
 * What a program pays: its default, or an exception for one product.
 * `rates` holds `CommissionRate[]` (domain/terms).
 */
const PartnerProgramRule = model
  .define(
    { name: "partner_program_rule", tableName: "partner_program_rule" },
    {
      id: model.id({ prefix: "prule" }).primaryKey(),
      scope: model.enum(["default", "product"]),
      product_id: model.text().nullable(),
      rates: model.json(),
      program: model.belongsTo(() => PartnerProgram, { mappedBy: "rules" }),
    },
  )
  .indexes([
    {
      name: "IDX_partner_program_rule_default_unique",
      on: ["program_id"],
      unique: true,
      where: "scope = 'default' AND deleted_at IS NULL",
    },
    {
      name: "IDX_partner_program_rule_product_unique",
      on: ["program_id", "product_id"],
      unique: true,
      where: "scope = 'product' AND deleted_at IS NULL",
    },
  ])

export default PartnerProgramRule
