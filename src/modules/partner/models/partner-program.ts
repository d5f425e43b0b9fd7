import { model } from "@medusajs/framework/utils"

import PartnerEnrollment from "./partner-enrollment"
import PartnerProgramRule from "./partner-program-rule"

/** A commission program; `priority`: the lowest number wins. */
const PartnerProgram = model.define(
  { name: "partner_program", tableName: "partner_program" },
  {
    id: model.id({ prefix: "pprog" }).primaryKey(),
    name: model.text().searchable(),
    description: model.text().nullable(),
    priority: model.number().default(0),
    status: model.enum(["active", "inactive"]),
    rules: model.hasMany(() => PartnerProgramRule, { mappedBy: "program" }),
    enrollments: model.hasMany(() => PartnerEnrollment, {
      mappedBy: "program",
    }),
  },
)

export default PartnerProgram
