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
      /** Whether it may still earn somebody; only such orders are looked at again. */
      watched: model.boolean().default(false),
      /** Its commissions depend on what came before it: tiers, caps for the month. */
      depends_on_earlier: model.boolean().default(false),
      /** Why it was left as it is, if it was, for the store's people. */
      problem: model.text().nullable(),
      /** `LineDecision[]` (domain/commission) of the last computation. */
      lines: model.json().nullable(),
      /** From when what is paid for may be paid out, as last computed. */
      payable_from: model.dateTime().nullable(),
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
      where: "watched",
    },
    {
      name: "IDX_partner_order_sync_problem",
      on: ["updated_at"],
      where: "problem IS NOT NULL",
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
