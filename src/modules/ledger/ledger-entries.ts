import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { clawbackReason } from "../../domain/reasons/clawback-reasons"
import {
  cutPage,
  type Keyset,
  type KeysetPage,
  pageSql,
} from "../../utils/keyset"
import type { LedgerEntry, LedgerRange, TransferKind } from "./types"

/** The latest first; those of one moment in the order in which they were posted. */
const ENTRIES_BY_TIME: Keyset = {
  name: "ledger-entries",
  columns: [
    { sql: "entry.posted_at", type: "time" },
    { sql: "entry.seq", type: "number" },
  ],
  descending: true,
}

type Side = "credit" | "debit"

/**
 * Which kinds of transfers change what is owed to a partner, by the side on which the
 * partner's account is. Moves between what is owed (pending, payable, in transit) cancel
 * out and are no entries. An index for each side holds exactly these.
 */
const SIDES_OF: Record<TransferKind, readonly Side[]> = {
  earn: ["credit"],
  mature: [],
  clawback: ["debit"],
  payout: [],
  payment: ["debit"],
  payout_return: [],
  payment_reversal: ["credit"],
  adjustment: ["credit", "debit"],
  bonus: ["credit", "debit"],
}

const SIDES = [
  { side: "credit", sign: "+" },
  { side: "debit", sign: "-" },
] as const

function kindsOn(side: Side): string {
  return Object.entries(SIDES_OF)
    .flatMap(([kind, sides]) => (sides.includes(side) ? [`'${kind}'`] : []))
    .join(", ")
}

/** A statement about the entries of a range, of which each account and side has its part. */
function ofRange(part: string, ending = ""): string {
  return SIDES.map(
    ({ side, sign }) =>
      `SELECT part.* FROM account CROSS JOIN LATERAL (
         SELECT ${part.replace(":signed", `${sign}entry.amount`)}
         FROM partner_ledger_transfer entry
         WHERE entry.${side}_account_id = account.id
           AND entry.kind IN (${kindsOn(side)})
           AND entry.posted_at >= coalesce(:from::timestamptz, '-infinity')
           AND entry.posted_at < coalesce(:until::timestamptz, 'infinity')
           ${ending}
       ) part`,
  ).join("\nUNION ALL\n")
}

const ACCOUNT = `
  account AS MATERIALIZED (
    SELECT id FROM partner_ledger_account
    WHERE owner_id = :partner_id AND currency_code = :currency_code
      AND kind IN ('pending', 'payable', 'in_transit')
  )`

type Row = Omit<LedgerEntry, "reason_detail" | "posted_at"> & {
  posted_at: Date
  place: string[]
}

/**
 * A page of a partner's transfers in a range, seen from the partner's side: what the store
 * owes them rose (credit) or fell (debit). Of each account and side no more are read than
 * the page has.
 */
export async function readEntries(
  sql: Knex,
  range: LedgerRange,
  page: KeysetPage,
): Promise<{ entries: LedgerEntry[]; next_cursor: string | null }> {
  const { place, behind, order, bindings } = pageSql(ENTRIES_BY_TIME, page)
  const { rows } = await sql.raw<{ rows: Row[] }>(
    `WITH ${ACCOUNT}, entry AS (
       ${ofRange(
         `entry.id, entry.seq, entry.posted_at, entry.kind, :signed AS amount,
          entry.currency_code, entry.order_id, entry.commission_id, entry.reason`,
         `AND ${behind}
          ORDER BY ${order} LIMIT :most`,
       )}
     )
     SELECT entry.id, entry.posted_at, entry.amount::text AS amount,
       CASE entry.kind WHEN 'earn' THEN 'commission' ELSE entry.kind END AS kind,
       entry.currency_code, entry.order_id, commission.order_display_id,
       commission.title, commission.level, commission.role,
       commission.sold_by_partner_id, entry.reason, ${place}
     FROM entry
     LEFT JOIN partner_commission commission ON commission.id = entry.commission_id
     ORDER BY ${order} LIMIT :limit OFFSET :offset`,
    {
      ...bindingsOf(range),
      ...bindings,
      most: page.limit + (page.offset ?? 0),
    },
  )
  const { rows: entries, next_cursor } = cutPage(ENTRIES_BY_TIME, rows, page)
  return { entries: entries.map(toEntry), next_cursor }
}

/**
 * How many entries a range has: counted in the indexes alone. They are in order only because
 * the database would otherwise look for them in the whole table, hoping to meet enough soon.
 * @param most where counting ends; null: all are counted
 */
export async function countEntries(
  sql: Knex,
  range: LedgerRange,
  most: number | null,
): Promise<number> {
  const { rows } = await sql.raw<{ rows: { count: number }[] }>(
    `WITH ${ACCOUNT}
     SELECT count(*)::int AS count
     FROM (${ofRange("1", "ORDER BY entry.posted_at, entry.seq LIMIT :most")} LIMIT :most) counted`,
    { ...bindingsOf(range), most },
  )
  return rows[0].count
}

function toEntry({ posted_at, ...entry }: Omit<Row, "place">): LedgerEntry {
  return {
    ...entry,
    reason_detail:
      entry.kind === "clawback" ? clawbackReason(entry.reason) : null,
    posted_at: new Date(posted_at).toISOString(),
  }
}

function bindingsOf({ partner_id, currency_code, from, until }: LedgerRange) {
  return { partner_id, currency_code, from, until }
}
