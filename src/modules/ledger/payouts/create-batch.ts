import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"

import { lockSubject } from "../../../utils/sql"
import type { CreatePayoutBatchInput, PayoutPlan } from "./types"

/** PostgreSQL takes 65,535 bindings in a statement; a payout has ten. */
const CHUNK = 5000

/**
 * Keeps a batch with its planned payouts; no money moves yet. A key creates one batch,
 * ever: who comes second gets what the first created.
 * @returns the batch's id
 * @throws MedusaError invalid data for a key under which something else was created
 */
export async function createBatch(
  transaction: Knex.Transaction,
  { payouts, request_hash, ...batch }: CreatePayoutBatchInput,
): Promise<{ id: string; created: boolean }> {
  await lockSubject(transaction, `payout-batch:${batch.idempotency_key}`)
  const before = await findBatch(
    transaction,
    batch.idempotency_key,
    request_hash,
  )
  if (before) {
    return { id: before, created: false }
  }
  const id = generateEntityId(undefined, "pbat")
  const isEmpty = payouts.every(({ left_out }) => left_out)
  await transaction("partner_payout_batch").insert({
    id,
    ...batch,
    request_hash,
    opened_at: isEmpty ? transaction.fn.now() : null,
  })
  await transaction.batchInsert(
    "partner_payout",
    payouts.map((payout) => toRow(payout, id, batch.currency_code)),
    CHUNK,
  )
  return { id, created: true }
}

/**
 * The id of the batch that was created under a key; null before.
 * @throws MedusaError invalid data for a key under which something else was created
 */
export async function findBatch(
  sql: Knex,
  idempotencyKey: string,
  requestHash: string,
): Promise<string | null> {
  const before = await sql("partner_payout_batch")
    .where({ idempotency_key: idempotencyKey })
    .first<{ id: string; request_hash: string } | undefined>()
  if (before) {
    assertSame(before.request_hash, requestHash)
  }
  return before?.id ?? null
}

function toRow(payout: PayoutPlan, batch_id: string, currency_code: string) {
  const { arithmetic, left_out, ...rest } = payout
  return {
    id: generateEntityId(undefined, "pout"),
    batch_id,
    currency_code,
    ...rest,
    left_out,
    status: left_out ? "left_out" : "planned",
    arithmetic: JSON.stringify(arithmetic),
  }
}

function assertSame(before: string, now: string): void {
  if (before !== now) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "idempotency_key: another batch was created under it; take a new one for a new batch",
    )
  }
}
