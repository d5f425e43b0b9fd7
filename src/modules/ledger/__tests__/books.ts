import path from "node:path"

import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { Entitlement } from "../../../domain/commission/compute-entitlements"
import type LedgerModuleService from "../service"
import type { PostingResult } from "../types"

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
  return await ledger.postEntitlements({
    order_id: orderId,
    order_display_id: 1,
    ticket: ticket ?? (await ledger.openOrderSync(orderId)),
    entitlements,
    credited: true,
    payable_from: payableFrom?.toISOString() ?? null,
    posted_at: new Date(),
  })
}

/** Balances of all accounts: { "ana pending eur": "10" }. */
export async function balances(sql: Knex): Promise<Record<string, number>> {
  const rows = await sql("partner_ledger_account").orderBy("id")
  return Object.fromEntries(
    rows.map(({ owner_id, kind, currency_code, balance }) => [
      `${owner_id} ${kind} ${currency_code}`,
      Number(balance),
    ]),
  )
}
