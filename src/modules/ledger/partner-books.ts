import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { DecimalString } from "../../domain/money"
import type { Reason } from "../../domain/reasons/catalogue"
import {
  cutPage,
  type Keyset,
  type KeysetPage,
  pageSql,
} from "../../utils/keyset"

/** What a partner sold of one product: only what they themselves are credited with. */
export interface SoldProduct {
  product_id: string | null
  title: string
  orders: number
  /** Pieces that earn them something, those taken back left out. */
  quantity: DecimalString
  /** What the commission was computed of, in major units. */
  base: DecimalString
  earned: DecimalString
}

export interface SoldProductsQuery {
  partner_id: string
  currency_code: string
  /** When the orders were placed: from inclusive, until exclusive. */
  from: Date | null
  until: Date | null
}

/** What products are told apart by: one that is no product of the store by its title. */
const PRODUCT = "coalesce(commission.product_id, commission.title)"

const OWN_SALES = `
  commission.partner_id = :partner_id AND commission.level = 1
  AND commission.role = 'sale' AND commission.currency_code = :currency_code
  AND commission.sold_by_partner_id = :partner_id
  AND (:from::timestamptz IS NULL OR commission.placed_at >= :from::timestamptz)
  AND (:until::timestamptz IS NULL OR commission.placed_at < :until::timestamptz)`

/**
 * A row for each product of some commissions. What a commission is entitled to is what its
 * transfers come to: the books are proved by it.
 */
function soldProducts(from: string): string {
  return `
    SELECT max(sold.product_id) AS product_id, max(sold.title) AS title,
      count(DISTINCT sold.order_id)::int AS orders,
      coalesce(sum(sold.quantity), 0)::text AS quantity,
      coalesce(sum(sold.base), 0)::text AS base, sum(sold.earned)::text AS earned,
      count(*) OVER ()::int AS total, array_agg(DISTINCT sold.product) AS place
    FROM (
      SELECT commission.product_id, ${PRODUCT} AS product,
        commission.title, commission.order_id,
        (commission.why->>'quantity')::numeric AS quantity,
        (commission.why->>'base')::numeric AS base, commission.entitled AS earned
      FROM ${from}
      WHERE ${OWN_SALES}
    ) sold
    GROUP BY sold.product`
}

type SoldProductRow = SoldProduct & { total: number; place: string[] }

/** The products that a partner sold, what earned the most first, and how many there are. */
export async function readSoldProducts(
  sql: Knex,
  query: SoldProductsQuery,
  page: { limit: number; offset: number },
): Promise<{ products: SoldProduct[]; count: number }> {
  const { rows } = await sql.raw<{ rows: SoldProductRow[] }>(
    `${soldProducts("partner_commission commission")}
     ORDER BY sum(sold.earned) DESC, sold.product
     LIMIT :limit OFFSET :offset`,
    { ...query, ...page },
  )
  return {
    products: rows.map(({ total: _, place: __, ...product }) => product),
    count: rows[0]?.total ?? 0,
  }
}

const PRODUCTS_BY_KEY: Keyset = {
  name: "sold-products",
  columns: [{ sql: PRODUCT, type: "text" }],
  descending: false,
}

/**
 * A page of the products that a partner sold, in an order that no sale changes; only what
 * was sold of these is added up.
 */
export async function readSoldProductsByKey(
  sql: Knex,
  query: SoldProductsQuery,
  page: KeysetPage,
): Promise<{ products: SoldProduct[]; next_cursor: string | null }> {
  const { behind, order, bindings } = pageSql(PRODUCTS_BY_KEY, page)
  const { rows } = await sql.raw<{ rows: SoldProductRow[] }>(
    `WITH chosen AS MATERIALIZED (
       SELECT ${PRODUCT} AS product FROM partner_commission commission
       WHERE ${OWN_SALES} AND ${behind}
       GROUP BY ${PRODUCT} ORDER BY ${order} LIMIT :limit OFFSET :offset
     )
     ${soldProducts(`chosen JOIN partner_commission commission
       ON ${PRODUCT} = chosen.product`)}
     ORDER BY sold.product`,
    { ...query, ...bindings },
  )
  const { rows: found, next_cursor } = cutPage(PRODUCTS_BY_KEY, rows, page)
  return {
    products: found.map(({ total: _, ...product }) => product),
    next_cursor,
  }
}

/** What one recruit's sales brought the partner above them. */
export interface RecruitSales {
  sold_by_partner_id: string
  orders: number
  currency_code: string
  earned: DecimalString
}

/**
 * What a partner earned by the sales of recruits, by recruit and currency.
 * @param range of when the orders were placed; null: without end
 */
export async function readRecruitSales(
  sql: Knex,
  partnerId: string,
  recruitIds: readonly string[],
  range: { from: Date | null; until: Date | null },
): Promise<RecruitSales[]> {
  const { rows } = await sql.raw<{ rows: RecruitSales[] }>(
    `SELECT commission.sold_by_partner_id, commission.currency_code,
       count(DISTINCT commission.order_id)::int AS orders,
       sum(CASE transfer.kind WHEN 'earn' THEN transfer.amount
         ELSE -transfer.amount END)::text AS earned
     FROM partner_commission commission
     JOIN partner_ledger_transfer transfer
       ON transfer.commission_id = commission.id
       AND transfer.kind IN ('earn', 'clawback')
     WHERE commission.partner_id = :partnerId
       AND commission.sold_by_partner_id = ANY(:recruitIds)
       AND (:from::timestamptz IS NULL OR commission.placed_at >= :from::timestamptz)
       AND (:until::timestamptz IS NULL OR commission.placed_at < :until::timestamptz)
     GROUP BY 1, 2
     ORDER BY 1, 2`,
    { partnerId, recruitIds: [...recruitIds], ...range },
  )
  return rows
}

/**
 * The currencies in which a partner has sold anything, by code: from each one the next is
 * looked up, so that the sales in between are not read.
 */
export async function readSoldCurrencies(
  sql: Knex,
  partnerId: string,
): Promise<string[]> {
  const first = (behind: string) => `(
    SELECT currency_code FROM partner_commission
    WHERE partner_id = :partnerId AND level = 1 AND role = 'sale'
      AND sold_by_partner_id = :partnerId AND deleted_at IS NULL AND ${behind}
    ORDER BY currency_code LIMIT 1)`
  const { rows } = await sql.raw<{ rows: { currency_code: string }[] }>(
    `WITH RECURSIVE sold (currency_code) AS (
       SELECT ${first("true")}
       UNION ALL
       SELECT ${first("currency_code > sold.currency_code")}
       FROM sold WHERE sold.currency_code IS NOT NULL
     )
     SELECT currency_code FROM sold WHERE currency_code IS NOT NULL
     ORDER BY currency_code`,
    { partnerId },
  )
  return rows.map(({ currency_code }) => currency_code)
}

/** How a commission was computed. */
export interface CommissionDetail {
  explanation: string[]
  /** One for each sentence; null for commissions from before they were kept. */
  explanation_details: Reason[] | null
}

/** How one commission of a partner was computed; null where they have no such one. */
export async function readCommissionDetail(
  sql: Knex,
  partnerId: string,
  commissionId: string,
): Promise<CommissionDetail | null> {
  const [row] = await sql("partner_commission")
    .where({ id: commissionId, partner_id: partnerId, deleted_at: null })
    .select<CommissionDetail[]>(
      "explanation",
      sql.raw("why -> 'explanation' AS explanation_details"),
    )
    .limit(1)
  return row ?? null
}
