import { model } from "@medusajs/framework/utils"

import {
  FORM_APPROVALS,
  FORM_KINDS,
  FORM_PARENTS,
  FORM_STATUSES,
} from "../../../domain/partner-form"

/** A form that takes partners in, or notes leads: what it means is in domain/partner-form. */
const PartnerForm = model.define(
  { name: "partner_form", tableName: "partner_form" },
  {
    id: model.id({ prefix: "pform" }).primaryKey(),
    name: model.text().searchable(),
    kind: model.enum([...FORM_KINDS]),
    status: model.enum([...FORM_STATUSES]).default("active"),
    program_ids: model.array().default([]),
    parent: model.enum([...FORM_PARENTS]),
    parent_id: model.text().nullable(),
    approval: model.enum([...FORM_APPROVALS]).default("store"),
    /** Where a plain HTML form leads afterwards; null: to a page that says thanks. */
    thanks_url: model.text().nullable(),
  },
)

export default PartnerForm
