import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type LedgerModuleService from "../service"
import { entitled, post } from "./books"
import { batchOf, payee, planned, verdict } from "./payout-books"

const HOUR_MS = 60 * 60 * 1000
const PAST = new Date(Date.now() - HOUR_MS)
const FUTURE = new Date(Date.now() + HOUR_MS)

/** Who has a bonus of how much: partners named after what becomes of their payouts. */
const BONUSES = {
  transit: "70",
  paid: "60",
  partly: "55",
  failed: "50",
  canceled: "40",
  reversed: "30",
  left_out: "20",
  planned: "10",
}

/**
 * Books with everything in them that can be: Ana's commission of 10.00 that has matured
 * and of which 4.00 was taken back, Ben's of 3.00, Ana's of 20.00 that is pending, Ben's
 * that was withdrawn, adjustments both ways, and payouts in every status, whose partners
 * are named after it; of what is paid to "partly" 2.00 came back.
 */
export async function keepBooks(ledger: LedgerModuleService): Promise<void> {
  const ben = entitled("ben", "3.00", { level: 2 })
  await post(
    ledger,
    "order_1",
    [entitled("ana", "10.00"), ben],
    undefined,
    PAST,
  )
  await post(ledger, "order_1", [entitled("ana", "6.00"), ben], undefined, PAST)
  await post(ledger, "order_2", [entitled("ana", "20.00")], undefined, FUTURE)
  await post(ledger, "order_3", [entitled("ben", "5.00")])
  await post(ledger, "order_3", [])
  for (const [partner_id, amount] of Object.entries(BONUSES)) {
    await adjust(ledger, partner_id, amount)
  }
  await adjust(ledger, "ana", "-1")
  await keepPayouts(ledger)
}

async function adjust(
  ledger: LedgerModuleService,
  partner_id: string,
  amount: string,
): Promise<void> {
  await ledger.postAdjustment({
    partner_id,
    amount,
    currency_code: "eur",
    kind: amount.startsWith("-") ? "adjustment" : "bonus",
    reason: "For the test",
    created_by: "user_1",
  })
}

async function keepPayouts(ledger: LedgerModuleService): Promise<void> {
  const { id } = await ledger.createPayoutBatch(
    batchOf(
      Object.entries(BONUSES).map(([partner, amount]) =>
        planned(partner, amount),
      ),
      "the-key",
    ),
  )
  const opened = await ledger.openPayouts(
    id,
    Object.keys(BONUSES)
      .filter((partner) => partner !== "planned")
      .map((partner) =>
        payee(partner, { threshold: partner === "left_out" ? "999" : "0" }),
      ),
  )
  const idOf = (partner: string) =>
    opened.find(({ partner_id }) => partner_id === partner)!.id
  await ledger.settlePayouts([idOf("paid"), idOf("reversed")], verdict("paid"))
  await ledger.settlePayouts([idOf("reversed")], verdict("reversed"))
  await ledger.settlePayouts(
    [idOf("partly")],
    verdict("paid", { settled_by: null, returned: "2" }),
  )
  await ledger.settlePayouts([idOf("failed")], verdict("failed"))
  await ledger.settlePayouts([idOf("canceled")], verdict("canceled"))
}

/** Runs statements with every trigger and foreign key off, as a superuser may. */
export async function damage(
  sql: Knex,
  statements: readonly string[],
): Promise<void> {
  await sql.transaction(async (transaction) => {
    await transaction.raw("SET LOCAL session_replication_role = replica")
    for (const statement of statements) {
      await transaction.raw(statement)
    }
  })
}

/** Makes the balances fit the transfers that are there. */
export const MEND_BALANCES = `WITH parts AS (
    UPDATE partner_ledger_account_part SET balance = 0
  )
  UPDATE partner_ledger_account account
  SET balance = coalesce((
    SELECT sum(CASE account.id WHEN credit_account_id THEN amount ELSE -amount END)
    FROM partner_ledger_transfer
    WHERE account.id IN (credit_account_id, debit_account_id)), 0)`

/** Makes the accounts' counts fit the transfers that are there. */
export const MEND_COUNTS = `WITH parts AS (
    UPDATE partner_ledger_account_part SET transfers = 0
  )
  UPDATE partner_ledger_account account
  SET transfers = (SELECT count(*) FROM partner_ledger_transfer
    WHERE account.id IN (credit_account_id, debit_account_id))`

/** A query for a commission's id. */
export const commissionOf = (partner: string, order: string): string =>
  `SELECT id FROM partner_commission
   WHERE partner_id = '${partner}' AND order_id = '${order}'`

/** A query for the id of a payout by its partner. */
export const payoutOf = (partner: string): string =>
  `SELECT id FROM partner_payout WHERE partner_id = '${partner}'`

/** A query for an account's id. */
export const accountOf = (owner: string, kind: string): string =>
  `SELECT id FROM partner_ledger_account
   WHERE owner_id = '${owner}' AND kind = '${kind}'`

/** A query for the id of a partner's bonus. */
export const bonusOf = (partner: string): string =>
  `SELECT id FROM partner_ledger_transfer WHERE kind = 'bonus'
   AND credit_account_id = (${accountOf(partner, "payable")})`

/** A query for the id of a transfer by its number in its commission or payout. */
export const transferOf = (subject: string, number: number): string =>
  `SELECT id FROM partner_ledger_transfer
   WHERE coalesce(commission_id, payout_id) = (${subject})
     AND idempotency_key LIKE '%:${number}'`
