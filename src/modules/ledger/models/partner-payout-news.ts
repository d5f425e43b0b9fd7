import { model } from "@medusajs/framework/utils"

import { PAYOUT_STATUSES } from "../../../domain/payout/payout-status"

/**
 * What became of a payout and was not handed to the event bus yet: kept in the transaction
 * that changes the payout, gone once it is handed over.
 */
const PartnerPayoutNews = model
  .define(
    { name: "partner_payout_news", tableName: "partner_payout_news" },
    {
      id: model.id({ prefix: "pnews" }).primaryKey(),
      payout_id: model.text(),
      /** What it became; a payout becomes each once, but parts may come back often. */
      status: model.enum([...PAYOUT_STATUSES]),
      /** Why it failed, was cancelled or reversed. */
      reason: model.text().nullable(),
      /** How much of it came back, where it stays paid; a decimal. */
      returned_amount: model.text().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_partner_payout_news_payout_status_unique",
      on: ["payout_id", "status"],
      unique: true,
      where: "returned_amount IS NULL",
    },
    {
      name: "IDX_partner_payout_news_created",
      on: ["created_at"],
      where: null,
    },
  ])

export default PartnerPayoutNews
