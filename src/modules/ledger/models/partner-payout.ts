import { model } from "@medusajs/framework/utils"

import { PAYOUT_METHODS } from "../../../domain/payout/payout-details"
import { PAYOUT_STATUSES } from "../../../domain/payout/payout-status"
import { LEFT_OUT_REASONS } from "../../../domain/payout/plan-payout"

/**
 * One payment to one partner. Where its money stands is what its transfers say; `amount`,
 * `status` and the column `returned_amount`, how much of what is paid has come back, are
 * changed in the same transaction as they are posted.
 */
const PartnerPayout = model
  .define(
    { name: "partner_payout", tableName: "partner_payout" },
    {
      id: model.id({ prefix: "pout" }).primaryKey(),
      batch_id: model.text(),
      partner_id: model.text(),
      currency_code: model.text(),
      status: model.enum([...PAYOUT_STATUSES]),
      /** What is paid: exact, in major units; what is planned until it is set aside. */
      amount: model.bigNumber(),
      /** `PayoutArithmetic`: how the amount came about when it was planned. */
      arithmetic: model.json(),
      left_out: model.enum([...LEFT_OUT_REASONS]).nullable(),
      /** How the partner is paid, as it stood when the money was set aside. */
      method: model.enum([...PAYOUT_METHODS]).nullable(),
      /** Which account it goes to, masked. */
      label: model.text().nullable(),
      /** Of the partner's payment settings then: what is changed later is not paid to. */
      settings_version: model.number().nullable(),
      in_transit_at: model.dateTime().nullable(),
      /** When the payment was made, as the admin or the provider says. */
      paid_at: model.dateTime().nullable(),
      /** What the bank statement says of it. */
      reference: model.text().nullable(),
      /** Why it failed, was cancelled or reversed. */
      reason: model.text().nullable(),
      /** Who said what became of it: an admin's id; null: the provider. */
      settled_by: model.text().nullable(),
      settled_at: model.dateTime().nullable(),
      /** Who pays it; null: people do. */
      provider_id: model.text().nullable(),
      /** The provider's own id of the payment. */
      external_id: model.text().nullable(),
      /** `queued` for the provider, perhaps `sent` (nobody knows yet), `accepted` by it. */
      sending: model.enum(["queued", "sent", "accepted"]).nullable(),
      /** Since when nobody knows what became of a try; null: it is known. */
      unanswered_since: model.dateTime().nullable(),
      /** How often it was sent or asked after. */
      attempts: model.number().default(0),
      /** When it is to be sent, or asked after, next. */
      next_attempt_at: model.dateTime().nullable(),
      /** Until when it is somebody's turn: the attempt that `attempts` counted last. */
      leased_until: model.dateTime().nullable(),
      /** What the provider said last, when it could not be sent. */
      sending_problem: model.text().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_partner_payout_batch_partner_unique",
      on: ["batch_id", "partner_id"],
      unique: true,
      where: null,
    },
    {
      name: "IDX_partner_payout_batch_status",
      on: ["batch_id", "status", "id"],
      where: null,
    },
    {
      name: "IDX_partner_payout_partner",
      on: ["partner_id", "created_at"],
      where: null,
    },
    {
      name: "IDX_partner_payout_created",
      on: ["created_at", "id"],
      where: null,
    },
    {
      name: "IDX_partner_payout_status",
      on: ["status", "created_at"],
      where: null,
    },
    {
      name: "IDX_partner_payout_next_attempt",
      on: ["next_attempt_at"],
      where: "next_attempt_at IS NOT NULL",
    },
  ])

export default PartnerPayout
