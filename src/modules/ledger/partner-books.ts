import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { DecimalString } from "../../domain/money"
import type { Reason } from "../../domain/reasons/catalogue"
import {
  cutPage,
  type Keyset,
  type KeysetPage,
  pageSql,
} from "../../utils/keyset"
import { SALES_IN_RANGE, salesBindings } from "./sale-months"

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

/** A row for each product that a partner sold in one currency. */
const SOLD_PRODUCTS = `
  SELECT subject, max(product_id) AS product_id, max(title) AS title,
    sum(orders)::int AS orders, sum(quantity)::text AS quantity, sum(base)::text AS base,
    sum(earned)::text AS earned
  FROM (${SALES_IN_RANGE}) sold
  WHERE currency_code = :currency_code
  GROUP BY subject`

const soldBindings = ({ currency_code, ...range }: SoldProductsQuery) => ({
  ...salesBindings({ kind: "product", ...range }),
  currency_code,
})

type SoldProductRow = SoldProduct & { subject: string }

/** The products that a partner sold, what earned the most first, and how many there are. */
export async function readSoldProducts(
  sql: Knex,
  query: SoldProductsQuery,
  page: { limit: number; offset: number },
): Promise<{ products: SoldProduct[]; count: number }> {
  const { rows } = await sql.raw<{
    rows: (SoldProductRow & { total: number })[]
  }>(
    `SELECT sold.*, count(*) OVER ()::int AS total FROM (${SOLD_PRODUCTS}) sold
     ORDER BY earned::numeric DESC, subject
     LIMIT :limit OFFSET :offset`,
    { ...soldBindings(query), ...page },
  )
  return {
    products: rows.map(({ total: _, subject: __, ...product }) => product),
    count: rows[0]?.total ?? 0,
  }
}

const PRODUCTS_BY_KEY: Keyset = {
  name: "sold-products",
  columns: [{ sql: "sold.subject", type: "text" }],
  descending: false,
}

/** A page of the products that a partner sold, in an order that no sale changes. */
export async function readSoldProductsByKey(
  sql: Knex,
  query: SoldProductsQuery,
  page: KeysetPage,
): Promise<{ products: SoldProduct[]; next_cursor: string | null }> {
  const { place, behind, order, bindings } = pageSql(PRODUCTS_BY_KEY, page)
  const { rows } = await sql.raw<{
    rows: (SoldProductRow & { place: string[] })[]
  }>(
    `SELECT sold.*, ${place} FROM (${SOLD_PRODUCTS}) sold
     WHERE ${behind} ORDER BY ${order} LIMIT :limit OFFSET :offset`,
    { ...soldBindings(query), ...bindings },
  )
  const { rows: found, next_cursor } = cutPage(PRODUCTS_BY_KEY, rows, page)
  return {
    products: found.map(({ subject: _, ...product }) => product),
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
    `SELECT subject AS sold_by_partner_id, currency_code, sum(orders)::int AS orders,
       sum(earned)::text AS earned
     FROM (${SALES_IN_RANGE}) sold
     WHERE subject = ANY(:recruitIds)
     GROUP BY 1, 2
     ORDER BY 1, 2`,
    {
      ...salesBindings({ kind: "recruit", partner_id: partnerId, ...range }),
      recruitIds: [...recruitIds],
    },
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
