import { model } from "@medusajs/framework/utils"

/**
 * Money moved from one account (debit) to another (credit). The database refuses to
 * change or delete a transfer, and to post the same idempotency key twice, ever. It adds
 * `seq`, the order of posting, and `digest`, by which the proof of the books finds changes.
 */
const PartnerLedgerTransfer = model
  .define(
    { name: "partner_ledger_transfer", tableName: "partner_ledger_transfer" },
    {
      id: model.id({ prefix: "ptrf" }).primaryKey(),
      debit_account_id: model.text(),
      credit_account_id: model.text(),
      currency_code: model.text(),
      amount: model.bigNumber(),
      kind: model.enum([
        "earn",
        "mature",
        "clawback",
        "adjustment",
        "bonus",
        "payout",
        "payment",
        "payout_return",
        "payment_reversal",
      ]),
      reason: model.text().nullable(),
      order_id: model.text().nullable(),
      commission_id: model.text().nullable(),
      payout_id: model.text().nullable(),
      reverses_id: model.text().nullable(),
      idempotency_key: model.text(),
      /** The admin who posted it; null: the engine did. */
      created_by: model.text().nullable(),
      posted_at: model.dateTime(),
    },
  )
  .indexes([
    {
      name: "IDX_partner_ledger_transfer_idempotency_key_unique",
      on: ["idempotency_key"],
      unique: true,
      where: null,
    },
    {
      name: "IDX_partner_ledger_transfer_debit_account",
      on: ["debit_account_id", "posted_at"],
      where: null,
    },
    {
      name: "IDX_partner_ledger_transfer_credit_account",
      on: ["credit_account_id", "posted_at"],
      where: null,
    },
    {
      name: "IDX_partner_ledger_transfer_posted_at",
      on: ["posted_at"],
      where: null,
    },
    {
      name: "IDX_partner_ledger_transfer_commission",
      on: ["commission_id"],
      where: null,
    },
    {
      name: "IDX_partner_ledger_transfer_order",
      on: ["order_id"],
      where: null,
    },
    {
      name: "IDX_partner_ledger_transfer_payout",
      on: ["payout_id"],
      where: "payout_id IS NOT NULL",
    },
  ])

export default PartnerLedgerTransfer
