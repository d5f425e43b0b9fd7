import { model } from "@medusajs/framework/utils"

import { PARTNER_STATUSES } from "../../../domain/partner-status"
import PartnerEnrollment from "./partner-enrollment"
import PartnerMember from "./partner-member"

/**
 * Who refers: an organisation or a person. `code_key` is the code in lower case;
 * its index also covers deleted partners, so that an old link never changes hands.
 */
const Partner = model
  .define(
    { name: "partner", tableName: "partner" },
    {
      id: model.id({ prefix: "ptnr" }).primaryKey(),
      code: model.text().searchable(),
      code_key: model.text(),
      name: model.text().searchable(),
      /** `applied` waits for the store's answer; only `active` takes part. */
      status: model.enum([...PARTNER_STATUSES]),
      /** When they applied, null for those whom the store enrolled. */
      applied_at: model.dateTime().nullable(),
      /** What they wrote when they applied. */
      application_message: model.text().nullable(),
      /** The program for which they applied, if they named one. */
      application_program_id: model.text().nullable(),
      /** The programs of the form through which they applied. */
      application_program_ids: model.array().default([]),
      application_form_id: model.text().nullable(),
      /** When an application with their address came in again, after they were rejected. */
      reapplied_at: model.dateTime().nullable(),
      /** What was written then; what they had written before stays. */
      reapplication_message: model.text().nullable(),
      /** When the application was approved or rejected. */
      decided_at: model.dateTime().nullable(),
      /** Why it was rejected, in words for the applicant. */
      rejection_reason: model.text().nullable(),
      website: model.text().nullable(),
      phone: model.text().nullable(),
      parent_id: model.text().nullable(),
      /** `TrackingWindow` (domain/terms); null: as the program or the settings say. */
      tracking_window: model.json().nullable(),
      /** Whether they are told of a lead, of a sale, and of a payment. */
      notify_on_lead: model.boolean().default(true),
      notify_on_sale: model.boolean().default(true),
      notify_on_payout: model.boolean().default(true),
      members: model.hasMany(() => PartnerMember, { mappedBy: "partner" }),
      enrollments: model.hasMany(() => PartnerEnrollment, {
        mappedBy: "partner",
      }),
    },
  )
  .indexes([
    {
      name: "IDX_partner_code_key_unique",
      on: ["code_key"],
      unique: true,
      where: null,
    },
    { name: "IDX_partner_parent_code", on: ["parent_id", "code_key"] },
    { name: "IDX_partner_name", on: ["name", "id"] },
    { name: "IDX_partner_created_at", on: ["created_at", "id"] },
    { name: "IDX_partner_updated_at", on: ["updated_at", "id"] },
  ])

export default Partner
