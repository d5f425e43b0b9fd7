import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"

import { toDecimal } from "../../domain/money"
import { lockSubject } from "../../utils/sql"
import { postTransfers } from "./post-transfers"
import {
  type Adjustment,
  type AdjustmentInput,
  HOUSE,
  type TransferDraft,
} from "./types"

/**
 * Moves an amount from the store's adjustments to what is payable to a partner, or back
 * where it is below zero. What is payable may fall below zero by it, as by a clawback:
 * what is earned later makes up for it. It stands for ever; the opposite one undoes it.
 *
 * A key posts once: who comes second waits for the first and gets what that one posted.
 * @throws MedusaError invalid data for a key under which something else was posted
 */
export async function postAdjustment(
  transaction: Knex.Transaction,
  input: AdjustmentInput,
): Promise<Adjustment> {
  const key = `adjustment:${input.idempotency_key ?? generateEntityId()}`
  await lockSubject(transaction, key)
  const before = await readAdjustment(transaction, key)
  if (before) {
    assertSame(before, input)
    return before
  }
  await postTransfers(transaction, [toDraft(input, key)], new Date())
  return (await readAdjustment(transaction, key)) as Adjustment
}

function toDraft(input: AdjustmentInput, key: string): TransferDraft {
  const amount = toDecimal(input.amount)
  const house = { owner_id: HOUSE, kind: "adjustment_expense" as const }
  const partner = { owner_id: input.partner_id, kind: "payable" as const }
  const [debit, credit] = amount.gt(0) ? [house, partner] : [partner, house]
  return {
    debit,
    credit,
    currency_code: input.currency_code,
    amount: amount.abs().toFixed(),
    kind: input.kind,
    reason: input.reason,
    order_id: null,
    commission_id: null,
    reverses_id: null,
    idempotency_key: key,
    created_by: input.created_by,
  }
}

async function readAdjustment(
  transaction: Knex.Transaction,
  key: string,
): Promise<Adjustment | null> {
  const { rows } = await transaction.raw<{
    rows: (Adjustment & { posted_at: Date })[]
  }>(
    `SELECT transfer.id, account.owner_id AS partner_id,
       (CASE WHEN account.id = transfer.credit_account_id
         THEN transfer.amount ELSE -transfer.amount END)::text AS amount,
       transfer.currency_code, transfer.kind, transfer.reason, transfer.created_by,
       transfer.posted_at
     FROM partner_ledger_transfer transfer
     JOIN partner_ledger_account account
       ON account.id IN (transfer.debit_account_id, transfer.credit_account_id)
       AND account.kind = 'payable'
     WHERE transfer.idempotency_key = ?`,
    [key],
  )
  const [row] = rows
  return row
    ? { ...row, posted_at: new Date(row.posted_at).toISOString() }
    : null
}

function assertSame(before: Adjustment, input: AdjustmentInput): void {
  const isSame =
    before.partner_id === input.partner_id &&
    before.currency_code === input.currency_code &&
    before.kind === input.kind &&
    before.reason === input.reason &&
    toDecimal(before.amount).eq(toDecimal(input.amount))
  if (!isSame) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "idempotency_key: something else was posted under it " +
        `(${before.amount} ${before.currency_code}, "${before.reason}"); ` +
        "take a new one for a new adjustment",
    )
  }
}
