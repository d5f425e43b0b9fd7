import { model } from "@medusajs/framework/utils"

/**
 * One record of the referral history: a partner brought this person. `email_key` is the
 * e-mail as people are compared by it (domain/email-identity). Ended, never deleted. What one click has brought
 * of one person is unique (an index by expressions, see its migration).
 */
const PartnerReferral = model
  .define(
    { name: "partner_referral", tableName: "partner_referral" },
    {
      id: model.id({ prefix: "pref" }).primaryKey(),
      partner_id: model.text(),
      customer_id: model.text().nullable(),
      email: model.text().searchable().nullable(),
      email_key: model.text().nullable(),
      /** A known customer's click, an admin's word, a filled in form, a credited order. */
      source: model.enum(["cookie", "manual", "form", "order"]),
      occurred_at: model.dateTime(),
      /** Until when it counts; null: as long as the tracking window says. */
      expires_at: model.dateTime().nullable(),
      ended_at: model.dateTime().nullable(),
      /** The admin who ended it; null: its order went to another partner. */
      ended_by: model.text().nullable(),
      order_id: model.text().nullable(),
      click_id: model.text().nullable(),
      note: model.text().nullable(),
      /** The admin who added it. */
      created_by: model.text().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_partner_referral_order_unique",
      on: ["order_id", "partner_id"],
      unique: true,
      where: "order_id IS NOT NULL",
    },
    {
      name: "IDX_partner_referral_customer",
      on: ["customer_id", "occurred_at"],
      where: "customer_id IS NOT NULL",
    },
    {
      name: "IDX_partner_referral_email",
      on: ["email_key", "occurred_at"],
      where: "email_key IS NOT NULL",
    },
    {
      name: "IDX_partner_referral_partner",
      on: ["partner_id", "occurred_at"],
      where: null,
    },
    {
      name: "IDX_partner_referral_occurred_at",
      on: ["occurred_at", "id"],
      where: null,
    },
    {
      name: "IDX_partner_referral_created_at",
      on: ["created_at", "id"],
    },
    {
      name: "IDX_partner_referral_source",
      on: ["source", "occurred_at", "id"],
    },
    {
      name: "IDX_partner_referral_ended",
      on: ["occurred_at", "id"],
      where: "ended_at IS NOT NULL AND deleted_at IS NULL",
    },
    {
      name: "IDX_partner_referral_expiring",
      on: ["occurred_at", "id"],
      where:
        "ended_at IS NULL AND expires_at IS NOT NULL AND deleted_at IS NULL",
    },
    {
      name: "IDX_partner_referral_lead",
      on: ["partner_id", "occurred_at", "id"],
      where: "source <> 'order' AND deleted_at IS NULL",
    },
  ])

export default PartnerReferral
