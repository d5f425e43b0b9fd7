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
    explanation: [],
    ...changes,
  }
}

/** Draws a ticket and posts, as one sync does. */
export async function post(
  ledger: LedgerModuleService,
  orderId: string,
  entitlements: Entitlement[],
  ticket?: number,
): Promise<PostingResult> {
  return await ledger.postEntitlements({
    order_id: orderId,
    order_display_id: 1,
    ticket: ticket ?? (await ledger.openOrderSync(orderId)),
    entitlements,
    credited: true,
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

/** Moves a commission from pending to payable, as the end of the hold period will. */
export async function mature(
  sql: Knex,
  partnerId: string,
  amount: string,
): Promise<void> {
  await sql.transaction(async (transaction) => {
    await transaction.raw(
      `INSERT INTO partner_ledger_account (id, owner_id, kind, currency_code, balance)
       VALUES ('pacc_payable_' || :partnerId, :partnerId, 'payable', 'eur', 0)
       ON CONFLICT DO NOTHING`,
      { partnerId },
    )
    await transaction.raw(
      `INSERT INTO partner_ledger_transfer (id, debit_account_id, credit_account_id,
         currency_code, amount, kind, commission_id, idempotency_key, posted_at)
       SELECT 'ptrf_mature_' || commission.id, pending.id, payable.id, 'eur',
         :amount, 'mature', commission.id, 'mature:' || commission.id, now()
       FROM partner_commission commission
       JOIN partner_ledger_account pending
         ON pending.owner_id = commission.partner_id AND pending.kind = 'pending'
       JOIN partner_ledger_account payable
         ON payable.owner_id = commission.partner_id AND payable.kind = 'payable'
       WHERE commission.partner_id = :partnerId`,
      { partnerId, amount },
    )
    await transaction.raw(
      `UPDATE partner_ledger_account SET balance = balance +
         CASE kind WHEN 'payable' THEN :amount::numeric ELSE -:amount::numeric END
       WHERE owner_id = :partnerId AND kind IN ('pending', 'payable')`,
      { partnerId, amount },
    )
  })
}
