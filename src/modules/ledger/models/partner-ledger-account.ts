import { model } from "@medusajs/framework/utils"

import { ACCOUNT_KINDS } from "../../../domain/ledger-accounts"

/**
 * One balance: owner (a partner's id, or `house`), kind and currency. The balance is
 * credits less debits, so what the store owes a partner is positive. How many transfers
 * were posted to it is in the column `transfers`, for the proof of the books.
 */
const PartnerLedgerAccount = model
  .define(
    { name: "partner_ledger_account", tableName: "partner_ledger_account" },
    {
      id: model.id({ prefix: "pacc" }).primaryKey(),
      owner_id: model.text(),
      kind: model.enum([...ACCOUNT_KINDS]),
      currency_code: model.text(),
      balance: model.bigNumber(),
    },
  )
  .indexes([
    {
      name: "IDX_partner_ledger_account_unique",
      on: ["owner_id", "kind", "currency_code"],
      unique: true,
      where: null,
    },
  ])

export default PartnerLedgerAccount
