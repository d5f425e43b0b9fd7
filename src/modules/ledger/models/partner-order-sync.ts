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
      /** A sync saw it as a draft; it counts from when somebody placed it. */
      was_draft: model.boolean().default(false),
      /** null for a draft, and before the first posting. */
      placed_at: model.dateTime().nullable(),
      canceled_at: model.dateTime().nullable(),
      /** For whose sales it counts. */
      sold_by_partner_id: model.text().nullable(),
      /** On whose earlier sales and earnings it depends: tiers, caps for the month. */
      depends_on: model.array().default([]),
      /** Why it was left as it is, if it was, for the store's people. */
      problem: model.text().nullable(),
      /** The problem as a `Reason` (domain/reasons). */
      problem_detail: model.json().nullable(),
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
      name: "IDX_partner_order_sync_placed_at",
      on: ["placed_at", "order_id"],
      where: "placed_at IS NOT NULL",
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
