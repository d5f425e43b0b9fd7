import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type {
  PayoutBatchView,
  PayoutCount,
  PayoutFilters,
  PayoutView,
  SendingCount,
} from "./types"

const COLUMNS = [
  "id",
  "batch_id",
  "partner_id",
  "currency_code",
  "status",
  "arithmetic",
  "left_out",
  "method",
  "label",
  "created_at",
  "in_transit_at",
  "paid_at",
  "reference",
  "reason",
  "settled_by",
  "settled_at",
  "provider_id",
  "external_id",
  "sending",
  "sending_problem",
  "settings_version",
] as const

const TIMES = ["created_at", "in_transit_at", "paid_at", "settled_at"] as const

/** How a list of payouts can be sorted. */
export type PayoutOrder = "created_at" | "amount" | "paid_at"

export interface PayoutPage {
  order?: { by: PayoutOrder; descending: boolean }
  limit: number
  offset: number
}

/** A page of payouts and how many there are in all, the newest first unless said. */
export async function readPayouts(
  sql: Knex,
  filters: PayoutFilters,
  { order, limit, offset }: PayoutPage,
): Promise<{ payouts: PayoutView[]; count: number }> {
  const matching = matchingPayouts(sql, filters)
  const [{ count }] = await matching.clone().count({ count: "*" })
  const direction = (order?.descending ?? true) ? "DESC" : "ASC"
  const rows = await matching
    .select(...COLUMNS, ...amounts(sql))
    .orderByRaw(
      `partner_payout.?? ${direction} NULLS LAST, partner_payout.id ${direction}`,
      [order?.by ?? "created_at"],
    )
    .limit(limit)
    .offset(offset)
  return { count: Number(count), payouts: rows.map(toView) }
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
    .select(...COLUMNS, ...amounts(sql))
    .orderBy("id")
    .limit(limit)
  return rows.map(toView)
}

/** Batches with what became of their payouts, the newest first, and how many there are. */
export async function readBatches(
  sql: Knex,
  filters: { ids?: string[]; currency_code?: string },
  page: { limit: number; offset: number },
): Promise<{ batches: PayoutBatchView[]; count: number }> {
  const matching = sql("partner_payout_batch")
    .whereNull("deleted_at")
    .modify((query) => {
      if (filters.ids) {
        query.whereIn("id", filters.ids)
      }
      if (filters.currency_code) {
        query.where("currency_code", filters.currency_code)
      }
    })
  const [{ count }] = await matching.clone().count({ count: "*" })
  const rows = await matching
    .select<BatchRow[]>(
      "id",
      "currency_code",
      "basis",
      "include_inactive",
      "from",
      "until",
      "program_ids",
      "note",
      "created_by",
      "created_at",
      "opened_at",
    )
    .orderBy([
      { column: "created_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .limit(page.limit)
    .offset(page.offset)
  const ids = rows.map(({ id }) => id)
  const counts = byBatch(await readCounts(sql, ids))
  const withProvider = byBatch(await readSendingCounts(sql, ids))
  return {
    count: Number(count),
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

function amounts(sql: Knex): Knex.Raw[] {
  return ["amount", "returned_amount"].map((name) =>
    sql.raw("??::text AS ??", [name, name]),
  )
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
