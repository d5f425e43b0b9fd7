import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { DecimalString } from "../../domain/money"
import type { CommissionRole } from "../../domain/terms"
import {
  cutPage,
  type Keyset,
  keysetBy,
  type KeysetPage,
  type ListOrder,
  pageSql,
} from "../../utils/keyset"

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

export type CommissionOrder = (typeof COMMISSION_ORDERS)[number]

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

export interface CommissionPage extends KeysetPage {
  /** The latest orders first where nothing is said. */
  order?: ListOrder<CommissionOrder>
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

/**
 * What never earned anything is no commission to anybody but the one who computes. What
 * somebody is entitled to is posted with it: only of the others the transfers are asked.
 */
export const EARNED_ONCE = `
  (commission.entitled > 0 OR EXISTS (SELECT FROM partner_ledger_transfer transfer
    WHERE transfer.commission_id = commission.id))`

/**
 * By what commissions are sorted. The amount changes with what is posted: whoever reads on
 * by it meanwhile may miss one. What somebody is entitled to is the amount, which the proof
 * of the books holds it to, and has an index.
 */
function commissionsBy(order: ListOrder<CommissionOrder>): Keyset {
  return keysetBy(
    "commissions",
    {
      amount: { sql: "commission.entitled", type: "decimal" },
      placed_at: { sql: "commission.placed_at", type: "time" },
    },
    "commission.id",
    order,
  )
}

const LATEST_FIRST: ListOrder<CommissionOrder> = {
  by: "placed_at",
  descending: true,
}

/**
 * A page of commissions with what the transfers say about each. Only the page's own transfers
 * are read, and with a state those of all that are passed over until it is full: what was
 * taken back is found in an index of its own, how far the others are payable is not.
 */
export async function readListedCommissions(
  sql: Knex,
  filters: CommissionFilters,
  { order: by = LATEST_FIRST, ...page }: CommissionPage,
): Promise<{ commissions: ListedCommission[]; next_cursor: string | null }> {
  const keyset = commissionsBy(by)
  const { place, behind, order, bindings } = pageSql(keyset, page)
  const { rows } = await sql.raw<{
    rows: (ListedCommission & { place: string[] })[]
  }>(
    `SELECT commission.id, commission.order_id, commission.order_display_id,
       commission.title, commission.product_id, commission.partner_id,
       commission.sold_by_partner_id, commission.level, commission.role, commission.program_id,
       commission.currency_code, money.earned::text AS earned,
       money.clawed_back::text AS clawed_back,
       (money.earned - money.clawed_back)::text AS amount,
       money.pending::text AS pending,
       (money.earned - money.clawed_back - money.pending)::text AS payable,
       ${STATE} AS state, commission.placed_at, ${place}
     FROM partner_commission commission
     CROSS JOIN LATERAL (${MONEY}) money
     WHERE ${conditionOf(filters)} AND ${behind}
     ORDER BY ${order} LIMIT :limit OFFSET :offset`,
    { ...bindingsOf(filters), ...bindings },
  )
  const { rows: commissions, next_cursor } = cutPage(keyset, rows, page)
  return { commissions, next_cursor }
}

/**
 * How many commissions there are; without a state only they themselves are looked at.
 * @param most where counting ends; null: all are counted
 */
export async function countListedCommissions(
  sql: Knex,
  filters: CommissionFilters,
  most: number | null,
): Promise<number> {
  const { rows } = await sql.raw<{ rows: { count: number }[] }>(
    `SELECT count(*)::int AS count FROM (
       SELECT FROM partner_commission commission
       ${filters.state ? `CROSS JOIN LATERAL (${MONEY}) money` : ""}
       WHERE ${conditionOf(filters)} LIMIT :most
     ) counted`,
    { ...bindingsOf(filters), most },
  )
  return rows[0].count
}

function bindingsOf({
  search,
  ...filters
}: CommissionFilters): Record<string, string> {
  return { ...filters, ...search } as unknown as Record<string, string>
}

/** Only what is asked for stands in the query, so that the indexes are used. */
function conditionOf(filters: CommissionFilters): string {
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
      filters.state === "reversed" || undefined,
      // One that an index is about.
      "commission.entitled = 0",
    ],
    [filters.state, `${STATE} = :state`],
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
  ].join(" AND ")
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
