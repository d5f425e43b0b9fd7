import { model } from "@medusajs/framework/utils"

import { TARGETED_SCOPES } from "../../../domain/terms"
import PartnerProgram from "./partner-program"

/**
 * What a program pays: its default, or an exception for one product or for what
 * products belong to (type, tag, collection, category).
 * `rates` holds `CommissionRate[]`, `tiers` `TierTerms` or null (domain/terms).
 */
const PartnerProgramRule = model
  .define(
    { name: "partner_program_rule", tableName: "partner_program_rule" },
    {
      id: model.id({ prefix: "prule" }).primaryKey(),
      scope: model.enum(["default", ...TARGETED_SCOPES]),
      target_id: model.text().nullable(),
      rates: model.json(),
      tiers: model.json().nullable(),
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
      name: "IDX_partner_program_rule_target_unique",
      on: ["program_id", "scope", "target_id"],
      unique: true,
      where: "target_id IS NOT NULL AND deleted_at IS NULL",
    },
  ])

export default PartnerProgramRule
