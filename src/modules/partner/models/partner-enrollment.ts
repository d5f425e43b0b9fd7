import { model } from "@medusajs/framework/utils"

import Partner from "./partner"
import PartnerProgram from "./partner-program"

/** A partner's place in a program. Ended, never deleted: old orders refer to it. */
const PartnerEnrollment = model
  .define(
    { name: "partner_enrollment", tableName: "partner_enrollment" },
    {
      id: model.id({ prefix: "penr" }).primaryKey(),
      status: model.enum(["active", "ended"]),
      partner: model.belongsTo(() => Partner, { mappedBy: "enrollments" }),
      program: model.belongsTo(() => PartnerProgram, {
        mappedBy: "enrollments",
      }),
    },
  )
  .indexes([
    {
      name: "IDX_partner_enrollment_partner_program_unique",
      on: ["partner_id", "program_id"],
      unique: true,
      where: null,
    },
    {
      name: "IDX_partner_enrollment_active",
      on: ["program_id", "created_at", "id"],
      where: "status = 'active' AND deleted_at IS NULL",
    },
  ])

export default PartnerEnrollment
