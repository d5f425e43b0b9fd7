import { model } from "@medusajs/framework/utils"

import { PAYOUT_BASES } from "../../../domain/payout/plan-payout"

/** Payments that were created together; what became of each stands in `partner_payout`. */
const PartnerPayoutBatch = model
  .define(
    { name: "partner_payout_batch", tableName: "partner_payout_batch" },
    {
      id: model.id({ prefix: "pbat" }).primaryKey(),
      currency_code: model.text(),
      basis: model.enum([...PAYOUT_BASES]),
      include_inactive: model.boolean().default(false),
      /** Inclusive; null: from the beginning. */
      from: model.dateTime().nullable(),
      /** Exclusive; null: until it was created. */
      until: model.dateTime().nullable(),
      /** Only who takes part in one of them; empty: everybody. */
      program_ids: model.array().default([]),
      note: model.text().nullable(),
      /** Made by the client: creates one batch, however often it is sent. */
      idempotency_key: model.text(),
      /** What of the request must be the same under the same key. */
      request_hash: model.text(),
      /** The admin. */
      created_by: model.text(),
      /** When the last of its payouts had its money set aside; null: not all have. */
      opened_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_partner_payout_batch_idempotency_key_unique",
      on: ["idempotency_key"],
      unique: true,
      where: null,
    },
    {
      name: "IDX_partner_payout_batch_created",
      on: ["created_at"],
      where: null,
    },
    {
      name: "IDX_partner_payout_batch_unopened",
      on: ["created_at"],
      where: "opened_at IS NULL",
    },
  ])

export default PartnerPayoutBatch
