import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { DecimalString } from "../../domain/money"
import type { CommissionRole } from "../../domain/terms"

/** Where a commission stands; `payable` as well once it has been paid out. */
export const COMMISSION_STATES = [
  "pending",
  "partly_payable",
  "payable",
  "reversed",
  "under_review",
] as const

export type CommissionState = (typeof COMMISSION_STATES)[number]

export const COMMISSION_ORDERS = ["placed_at", "amount"] as const

/** A commission as lists show it: amounts in major units of its currency. */
export interface ListedCommission {
  id: string
  order_id: string
  order_display_id: number | null
  title: string
  product_id: string | null
  partner_id: string
  /** null for an order that is nobody's (global overrides). */
  sold_by_partner_id: string | null
  level: number
  role: CommissionRole
  program_id: string | null
  currency_code: string
  earned: DecimalString
  clawed_back: DecimalString
  /** Earned less taken back. */
  amount: DecimalString
  /** The part of the amount that is in its hold period. */
  pending: DecimalString
  /** The part of the amount that may be paid out, or has been. */
  payable: DecimalString
  state: CommissionState
  placed_at: Date
}

export interface CommissionFilters {
  state?: CommissionState
  partner_id?: string
  order_id?: string
  program_id?: string
  /** Of orders placed from then on. */
  from: Date | null
  /** Of orders placed before then. */
  until: Date | null
  /** Of the order with this number, or of one of these partners. */
  search?: { order_display_id: number | null; partner_ids: string[] }
  /** The orders that wait for somebody's verdict: the ledger does not know them. */
  order_ids_under_review: string[]
}

export interface CommissionPage {
  limit: number
  offset: number
  order: (typeof COMMISSION_ORDERS)[number]
  descending: boolean
}

const MONEY = `
  SELECT
    coalesce(sum(transfer.amount) FILTER (WHERE transfer.kind = 'earn'), 0) AS earned,
    coalesce(sum(transfer.amount)
      FILTER (WHERE transfer.kind = 'clawback'), 0) AS clawed_back,
    coalesce(sum(CASE WHEN credit.kind = 'pending' THEN transfer.amount
      WHEN debit.kind = 'pending' THEN -transfer.amount END), 0) AS pending
  FROM partner_ledger_transfer transfer
  JOIN partner_ledger_account debit ON debit.id = transfer.debit_account_id
  JOIN partner_ledger_account credit ON credit.id = transfer.credit_account_id
  WHERE transfer.commission_id = commission.id`

const STATE = `
  CASE
    WHEN commission.order_id = ANY(:order_ids_under_review) THEN 'under_review'
    WHEN money.earned = money.clawed_back THEN 'reversed'
    WHEN money.pending = 0 THEN 'payable'
    WHEN money.pending = money.earned - money.clawed_back THEN 'pending'
    ELSE 'partly_payable'
  END`

/** What never earned anything is no commission to anybody but the one who computes. */
const EARNED_ONCE = `
  EXISTS (SELECT FROM partner_ledger_transfer transfer
    WHERE transfer.commission_id = commission.id)`

/**
 * A page of commissions with what the transfers say about each, and how many there are in
 * all. Sorted by time, only the page's own transfers are read; a state and the order by
 * amount are known by the transfers of all that the other filters leave.
 */
export async function readListedCommissions(
  sql: Knex,
  filters: CommissionFilters,
  { limit, offset, order, descending }: CommissionPage,
): Promise<{ commissions: ListedCommission[]; count: number }> {
  const bindings = { ...filters, ...filters.search, limit, offset }
  const where = conditionsOf(filters).join(" AND ")
  const direction = descending ? "DESC" : "ASC"
  const column =
    order === "amount"
      ? "money.earned - money.clawed_back"
      : "commission.placed_at"
  return {
    commissions: await select(
      sql,
      filters,
      `${where} ORDER BY ${column} ${direction}, commission.id ${direction}
       LIMIT :limit OFFSET :offset`,
      bindings,
    ),
    count: await count(sql, filters, where, bindings),
  }
}

/**
 * The next commissions, those of the latest orders first, behind the one that was read
 * last: however many match, a page costs as much as the first.
 * @param after its id; null for the beginning
 */
export async function readCommissionsAfter(
  sql: Knex,
  filters: CommissionFilters,
  after: string | null,
  limit: number,
): Promise<ListedCommission[]> {
  const conditions = conditionsOf(filters)
  if (after !== null) {
    // The database compares its own time: a JavaScript one has no microseconds.
    conditions.push(`(commission.placed_at, commission.id) <
      ((SELECT placed_at FROM partner_commission WHERE id = :after), :after)`)
  }
  return await select(
    sql,
    filters,
    `${conditions.join(" AND ")}
     ORDER BY commission.placed_at DESC, commission.id DESC LIMIT :limit`,
    { ...filters, ...filters.search, after, limit },
  )
}

async function select(
  sql: Knex,
  { state }: CommissionFilters,
  whereAndOrder: string,
  bindings: Record<string, unknown>,
): Promise<ListedCommission[]> {
  const { rows } = await sql.raw<{ rows: ListedCommission[] }>(
    `SELECT commission.id, commission.order_id, commission.order_display_id,
       commission.title, commission.product_id, commission.partner_id,
       commission.sold_by_partner_id, commission.level, commission.role, commission.program_id,
       commission.currency_code, money.earned::text AS earned,
       money.clawed_back::text AS clawed_back,
       (money.earned - money.clawed_back)::text AS amount,
       money.pending::text AS pending,
       (money.earned - money.clawed_back - money.pending)::text AS payable,
       ${STATE} AS state, commission.placed_at
     FROM partner_commission commission
     CROSS JOIN LATERAL (${MONEY}) money
     WHERE ${state ? `${STATE} = :state AND ` : ""}${whereAndOrder}`,
    bindings as Record<string, string>,
  )
  return rows
}

async function count(
  sql: Knex,
  { state }: CommissionFilters,
  where: string,
  bindings: Record<string, unknown>,
): Promise<number> {
  const { rows } = await sql.raw<{ rows: { count: number }[] }>(
    `SELECT count(*)::int AS count FROM partner_commission commission
     ${state ? `CROSS JOIN LATERAL (${MONEY}) money` : ""}
     WHERE ${where} ${state ? `AND ${STATE} = :state` : ""}`,
    bindings as Record<string, string>,
  )
  return rows[0].count
}

/** Only what is asked for stands in the query, so that the indexes are used. */
function conditionsOf(filters: CommissionFilters): string[] {
  const asked: [unknown, string][] = [
    [filters.partner_id, "commission.partner_id = :partner_id"],
    [filters.order_id, "commission.order_id = :order_id"],
    [filters.program_id, "commission.program_id = :program_id"],
    [filters.from, "commission.placed_at >= :from"],
    [filters.until, "commission.placed_at < :until"],
    [
      filters.state === "under_review" || undefined,
      "commission.order_id = ANY(:order_ids_under_review)",
    ],
    [
      filters.search,
      `(commission.order_display_id = :order_display_id
        OR commission.partner_id = ANY(:partner_ids))`,
    ],
  ]
  return [
    EARNED_ONCE,
    ...asked.flatMap(([value, condition]) =>
      value === undefined || value === null ? [] : [condition],
    ),
  ]
}

/** How many of some orders have earned somebody. */
export async function countEarningOrders(
  sql: Knex,
  orderIds: readonly string[],
): Promise<number> {
  const { rows } = await sql.raw<{ rows: { count: number }[] }>(
    `SELECT count(DISTINCT commission.order_id)::int AS count
     FROM partner_commission commission
     WHERE commission.order_id = ANY(?) AND ${EARNED_ONCE}`,
    [[...orderIds]],
  )
  return rows[0].count
}
