import path from "node:path"

import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { Entitlement } from "../../../domain/commission/compute-entitlements"
import type LedgerModuleService from "../service"
import type { EntitlementPosting, PostingResult } from "../types"

/** Absolute: from a relative folder the runner loads no models and makes no database. */
export const LEDGER_FOLDER = path.resolve(__dirname, "..")

export const MODULE_OPTIONS = {
  storefrontUrl: "http://localhost:8000",
  secret: "a-secret-of-more-than-32-characters",
}

/** What a partner is entitled to for one line; level 1 in EUR unless told otherwise. */
export function entitled(
  partnerId: string,
  amount: string,
  changes: Partial<Entitlement> = {},
): Entitlement {
  return {
    line_id: "line_1",
    partner_id: partnerId,
    level: 1,
    role: "sale",
    sold_by_partner_id: partnerId,
    program_id: "prog",
    program_version: 1,
    rule_id: "rule",
    rule_version: 1,
    product_id: "prod",
    title: "Shirt",
    currency_code: "eur",
    amount,
    maturable: amount,
    explanation: [],
    explanation_details: [],
    why: {
      source: { kind: "rule", id: "rule", version: 1 },
      tier: null,
      base: amount,
      quantity: "1",
      percent: "100",
      per_unit: null,
      credited_part: "1",
      exact: amount,
      capped_to: null,
    },
    ...changes,
  }
}

/** Draws a ticket and posts, as one sync does; nothing matures unless told. */
export async function post(
  ledger: LedgerModuleService,
  orderId: string,
  entitlements: Entitlement[],
  ticket?: number,
  payableFrom: Date | null = null,
): Promise<PostingResult> {
  return await ledger.postEntitlements(
    posting(orderId, {
      ticket: ticket ?? (await ledger.openOrderSync(orderId)).ticket,
      entitlements,
      payable_from: payableFrom?.toISOString() ?? null,
    }),
  )
}

/** A posting of an order that a partner is credited with. */
export function posting(
  orderId: string,
  changes: Partial<EntitlementPosting> &
    Pick<EntitlementPosting, "ticket" | "entitlements">,
): EntitlementPosting {
  return {
    order_id: orderId,
    order_display_id: 1,
    placed_at: "2026-06-01T12:00:00.000Z",
    lines: [],
    watched: true,
    is_draft: false,
    canceled_at: null,
    sold_by_partner_id: null,
    depends_on: [],
    depends_on_history: false,
    changed_customer: false,
    later_order_ids: [],
    withdrawn_reason: null,
    payable_from: null,
    posted_at: new Date(),
    ...changes,
  }
}

/** Balances of all accounts that were posted to: { "ana pending eur": 10 }. */
export async function balances(sql: Knex): Promise<Record<string, number>> {
  const rows = await sql("partner_ledger_account")
    .where("transfers", ">", 0)
    .orderBy("id")
  return Object.fromEntries(
    rows.map(({ owner_id, kind, currency_code, balance }) => [
      `${owner_id} ${kind} ${currency_code}`,
      Number(balance),
    ]),
  )
}
