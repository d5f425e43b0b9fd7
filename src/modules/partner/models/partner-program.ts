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
    /** Whether anybody may apply, or the store invites. */
    access: model.enum(["open", "invitation"]).default("invitation"),
    /** From when orders count, and until when (exclusive); null = always. */
    starts_at: model.dateTime().nullable(),
    ends_at: model.dateTime().nullable(),
    credit: model.enum(["upfront", "as_paid"]).default("upfront"),
    /** What percentages are taken of: see `BaseTerms` (domain/terms). */
    base_before_discounts: model.boolean().default(false),
    base_includes_tax: model.boolean().default(false),
    base_includes_shipping: model.boolean().default(false),
    /** `AmountByCurrency` (domain/terms). */
    minimum_order: model.json().default({}),
    order_cap: model.json().default({}),
    month_cap: model.json().default({}),
    /** `RepeatTerms` (domain/terms). */
    repeat: model.json().default({ type: "forever" }),
    /** `TrackingWindow` (domain/terms); null: as the settings say. */
    tracking_window: model.json().nullable(),
    rules: model.hasMany(() => PartnerProgramRule, { mappedBy: "program" }),
    enrollments: model.hasMany(() => PartnerEnrollment, {
      mappedBy: "program",
    }),
  },
)

export default PartnerProgram
