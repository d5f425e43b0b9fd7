import { model } from "@medusajs/framework/utils"

/**
 * Where the syncs of an order stand. Every sync draws a ticket before it reads the
 * order; a sync may not post once a later ticket has posted (see `postEntitlements`).
 */
const PartnerOrderSync = model
  .define(
    { name: "partner_order_sync", tableName: "partner_order_sync" },
    {
      id: model.id({ prefix: "psync" }).primaryKey(),
      order_id: model.text(),
      last_ticket: model.number(),
      posted_ticket: model.number(),
      /** Whether a partner is credited; only such orders are looked at again. */
      credited: model.boolean().default(false),
      synced_at: model.dateTime().nullable(),
      /** When its commissions are to be matured; null when that is done or not known. */
      matures_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_partner_order_sync_order_unique",
      on: ["order_id"],
      unique: true,
      where: null,
    },
    {
      name: "IDX_partner_order_sync_oldest",
      on: ["synced_at"],
      where: "credited",
    },
    {
      name: "IDX_partner_order_sync_matures_at",
      on: ["matures_at"],
      where: "matures_at IS NOT NULL",
    },
    {
      name: "IDX_partner_order_sync_unfinished",
      on: ["updated_at"],
      where: "last_ticket > posted_ticket",
    },
  ])

export default PartnerOrderSync
