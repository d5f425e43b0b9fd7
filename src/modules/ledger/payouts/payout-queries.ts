import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import {
  type Keyset,
  keysetBy,
  type KeysetPage,
  type ListOrder,
} from "../../../utils/keyset"
import { countListed, readListed } from "../../../utils/listed-rows"
import type {
  PayoutBatchView,
  PayoutCount,
  PayoutFilters,
  PayoutView,
  SendingCount,
} from "./types"

/** Amounts as text: a JavaScript number would not be exact. */
const VIEW = `id, batch_id, partner_id, currency_code, status, arithmetic, left_out, method,
  label, created_at, in_transit_at, paid_at, reference, reason, settled_by, settled_at,
  provider_id, external_id, sending, sending_problem, settings_version,
  amount::text AS amount, returned_amount::text AS returned_amount`

const TIMES = ["created_at", "in_transit_at", "paid_at", "settled_at"] as const

/** How a list of payouts can be sorted. */
export type PayoutOrder = "created_at" | "amount" | "paid_at"

export interface PayoutPage extends KeysetPage {
  /** The newest first where nothing is said. */
  order?: ListOrder<PayoutOrder>
}

/** By what payouts are sorted; those that are not paid yet come last in both directions. */
function payoutsBy(order: ListOrder<PayoutOrder>): Keyset {
  const last = order.descending ? "0001-01-01" : "9999-12-31"
  return keysetBy(
    "payouts",
    {
      created_at: { sql: "partner_payout.created_at", type: "time" },
      amount: { sql: "partner_payout.amount", type: "decimal" },
      paid_at: {
        sql: `coalesce(partner_payout.paid_at, '${last}')`,
        type: "time",
      },
    },
    "partner_payout.id",
    order,
  )
}

/** The newest first. */
const PAYOUTS_BY_TIME = payoutsBy({ by: "created_at", descending: true })

/** A page of payouts. */
export async function readPayouts(
  sql: Knex,
  filters: PayoutFilters,
  { order: by, ...page }: PayoutPage,
): Promise<{ payouts: PayoutView[]; next_cursor: string | null }> {
  const keyset = by ? payoutsBy(by) : PAYOUTS_BY_TIME
  const { rows, next_cursor } = await readListed<Record<string, unknown>>(
    sql,
    matchingPayouts(sql, filters),
    VIEW,
    keyset,
    page,
  )
  return { payouts: rows.map(toView), next_cursor }
}

/** How many payouts there are: see `countListed`. */
export async function countPayouts(
  sql: Knex,
  filters: PayoutFilters,
  most: number | null,
): Promise<number> {
  return await countListed(sql, matchingPayouts(sql, filters), most)
}

/** The next payouts behind one that was read, by id: for files of any length. */
export async function readPayoutsAfter(
  sql: Knex,
  filters: PayoutFilters,
  after: string | null,
  limit: number,
): Promise<PayoutView[]> {
  const rows = await matchingPayouts(sql, filters)
    .where("id", ">", after ?? "")
    .select(sql.raw(VIEW))
    .orderBy("id")
    .limit(limit)
  return rows.map(toView)
}

export interface BatchFilters {
  ids?: string[]
  currency_code?: string
}

const BATCHES_BY_TIME: Keyset = {
  name: "payout-batches",
  columns: [
    { sql: "partner_payout_batch.created_at", type: "time" },
    { sql: "partner_payout_batch.id", type: "text" },
  ],
  descending: true,
}

const BATCH = `id, currency_code, basis, include_inactive, "from", until, program_ids, note,
  created_by, created_at, opened_at`

/** A page of batches with what became of their payouts, the newest first. */
export async function readBatches(
  sql: Knex,
  filters: BatchFilters,
  page: KeysetPage,
): Promise<{ batches: PayoutBatchView[]; next_cursor: string | null }> {
  const { rows, next_cursor } = await readListed<BatchRow>(
    sql,
    matchingBatches(sql, filters),
    BATCH,
    BATCHES_BY_TIME,
    page,
  )
  const ids = rows.map(({ id }) => id)
  const counts = byBatch(await readCounts(sql, ids))
  const withProvider = byBatch(await readSendingCounts(sql, ids))
  return {
    next_cursor,
    batches: rows.map((row) => ({
      ...row,
      from: toTime(row.from),
      until: toTime(row.until),
      created_at: toTime(row.created_at) as string,
      opened_at: toTime(row.opened_at),
      counts: counts.get(row.id) ?? [],
      with_provider: withProvider.get(row.id) ?? [],
    })),
  }
}

/** How many batches there are: see `countListed`. */
export async function countBatches(
  sql: Knex,
  filters: BatchFilters,
  most: number | null,
): Promise<number> {
  return await countListed(sql, matchingBatches(sql, filters), most)
}

function matchingBatches(
  sql: Knex,
  { ids, currency_code }: BatchFilters,
): Knex.QueryBuilder {
  return sql("partner_payout_batch")
    .whereNull("deleted_at")
    .modify((query) => {
      if (ids) {
        query.whereIn("id", ids)
      }
      if (currency_code) {
        query.where("currency_code", currency_code)
      }
    })
}

type BatchRow = Omit<
  PayoutBatchView,
  "counts" | "with_provider" | "from" | "until" | "created_at" | "opened_at"
> &
  Record<"from" | "until" | "opened_at", Date | null> & { created_at: Date }

type OfBatch<Count> = Count & { batch_id: string }

async function readCounts(
  sql: Knex,
  batchIds: string[],
): Promise<OfBatch<PayoutCount>[]> {
  const { rows } = await sql.raw<{ rows: OfBatch<PayoutCount>[] }>(
    `SELECT batch_id, status, count(*)::int AS payouts, sum(amount)::text AS amount
     FROM partner_payout WHERE batch_id = ANY(?)
     GROUP BY batch_id, status ORDER BY batch_id, status`,
    [batchIds],
  )
  return rows
}

async function readSendingCounts(
  sql: Knex,
  batchIds: string[],
): Promise<OfBatch<SendingCount>[]> {
  const { rows } = await sql.raw<{ rows: OfBatch<SendingCount>[] }>(
    `SELECT batch_id, sending, count(*)::int AS payouts, sum(amount)::text AS amount
     FROM partner_payout
     WHERE batch_id = ANY(?) AND status = 'in_transit' AND sending IS NOT NULL
     GROUP BY batch_id, sending ORDER BY batch_id, sending`,
    [batchIds],
  )
  return rows
}

function byBatch<Count>(rows: readonly OfBatch<Count>[]): Map<string, Count[]> {
  const counts = new Map<string, Count[]>()
  for (const { batch_id, ...count } of rows) {
    counts.set(batch_id, [...(counts.get(batch_id) ?? []), count as Count])
  }
  return counts
}

function matchingPayouts(sql: Knex, filters: PayoutFilters) {
  const { ids, partner_ids, status, from, until, ...same } = filters
  return sql("partner_payout").where((where) => {
    for (const [column, value] of Object.entries(same)) {
      if (value !== undefined) {
        where.where(column, value)
      }
    }
    if (ids) {
      where.whereIn("id", ids)
    }
    if (partner_ids) {
      where.whereIn("partner_id", partner_ids)
    }
    if (status) {
      where.whereIn("status", [...status])
    }
    if (from) {
      where.where("created_at", ">=", from)
    }
    if (until) {
      where.where("created_at", "<", until)
    }
  })
}

function toView(row: Record<string, unknown>): PayoutView {
  const times = Object.fromEntries(
    TIMES.map((name) => [name, toTime(row[name] as Date | null)]),
  )
  return { ...row, ...times } as unknown as PayoutView
}

function toTime(value: Date | null): string | null {
  return value && new Date(value).toISOString()
}
