import { model } from "@medusajs/framework/utils"

import { COMMISSION_ROLES } from "../../../domain/terms"

/**
 * What a commission is about: partner, order line, level, role, and the version of
 * the terms that made it. It has no amount: that is what the transfers say. What its last
 * computation came to is in the column `entitled`, for the proof of the books only; null
 * where a process wrote it that did not know of the column.
 */
const PartnerCommission = model
  .define(
    { name: "partner_commission", tableName: "partner_commission" },
    {
      id: model.id({ prefix: "pcom" }).primaryKey(),
      order_id: model.text(),
      order_display_id: model.number().nullable(),
      line_id: model.text(),
      product_id: model.text().nullable(),
      title: model.text(),
      partner_id: model.text(),
      /** null for an order that is nobody's (global overrides). */
      sold_by_partner_id: model.text().nullable(),
      level: model.number(),
      role: model.enum([...COMMISSION_ROLES]),
      /** null for what was agreed apart from programs. */
      program_id: model.text().nullable(),
      program_version: model.number().nullable(),
      rule_id: model.text(),
      rule_version: model.number(),
      currency_code: model.text(),
      /** How much of it may become payable: exact, in major units. */
      maturable: model.text(),
      /** Sentences of the last computation. */
      explanation: model.json(),
      /**
       * `CommissionWhy` (domain/commission): the numbers of the last computation, and in
       * `explanation` its sentences as reasons (domain/reasons).
       */
      why: model.json().nullable(),
      /** When the order was placed. */
      placed_at: model.dateTime(),
    },
  )
  .indexes([
    {
      name: "IDX_partner_commission_unique",
      on: ["order_id", "line_id", "partner_id", "level", "role"],
      unique: true,
      where: null,
    },
    {
      name: "IDX_partner_commission_partner_placed",
      on: ["partner_id", "placed_at", "id"],
      where: null,
    },
    {
      name: "IDX_partner_commission_partner",
      on: ["partner_id", "created_at"],
      where: null,
    },
    {
      name: "IDX_partner_commission_placed_at",
      on: ["placed_at", "id"],
      where: null,
    },
    {
      name: "IDX_partner_commission_program",
      on: ["program_id", "placed_at"],
      where: null,
    },
    {
      name: "IDX_partner_commission_display_id",
      on: ["order_display_id"],
      where: null,
    },
  ])

export default PartnerCommission
