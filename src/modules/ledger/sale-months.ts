import { UTCDate } from "@date-fns/utc"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { startOfMonth } from "date-fns/startOfMonth"

import { toDay, wholeMonths } from "../../domain/whole-parts"
import { EARNED_ONCE } from "./listed-commissions"

/**
 * Months of what partners earned, in UTC by when orders were placed: what their reports
 * read, so that they cost the same however much was sold. Tables without models, since
 * nothing but the statements here touches them:
 *
 * - `partner_sale_change`: the months of partners whose commissions have changed since they
 *   were counted. The database adds a row in the statement that writes a commission.
 * - `partner_sale_month`: the others, by product where the partner sold, by recruit where
 *   somebody below them did.
 *
 * Reports add up changed months from the commissions themselves, so that they always say
 * what the books say, whenever the others are counted.
 */
const CHANGE = "partner_sale_change"
const MONTH = "partner_sale_month"

/** One after the other: who counts must see what who counted before has seen. */
const LOCK = "partner-center-sale-months"

/**
 * What sums are kept by. `product`: what partners sold themselves, the `subject` is a
 * product, or a title where it is none of the store's. `recruit`: what they earned by the
 * sales of others, the `subject` is who sold.
 */
type SaleKind = "product" | "recruit"

/** Which sums a report adds up. */
interface SalesAsked {
  kind: SaleKind
  partner_id: string
  /** When the orders were placed: from inclusive, until exclusive; null: without end. */
  from: Date | null
  until: Date | null
}

/**
 * Sums by partner, month and subject. Of recruits' sales only what has earned something
 * once; what a commission is entitled to is what its transfers come to: the books are
 * proved by it.
 * @param source a FROM clause with commissions, named `commission`, and their `month`
 */
function sumsOf(source: string): string {
  return `
    SELECT partner_id, month, kind, currency_code, subject,
      max(product_id) AS product_id, max(title) AS title,
      count(DISTINCT order_id)::int AS orders, coalesce(sum(quantity), 0) AS quantity,
      coalesce(sum(base), 0) AS base, coalesce(sum(entitled), 0) AS earned
    FROM (
      SELECT commission.partner_id, month, sale.*, commission.currency_code,
        commission.order_id, commission.entitled,
        CASE WHEN commission.entitled > 0
          THEN (commission.why->>'quantity')::numeric END AS quantity,
        CASE WHEN commission.entitled > 0
          THEN (commission.why->>'base')::numeric END AS base
      FROM ${source}
      CROSS JOIN LATERAL (
        SELECT 'product' AS kind, commission.product_id, commission.title,
          coalesce(commission.product_id, commission.title) AS subject
        WHERE commission.sold_by_partner_id = commission.partner_id
          AND commission.level = 1 AND commission.role = 'sale'
        UNION ALL
        SELECT 'recruit', NULL, '', commission.sold_by_partner_id
        WHERE commission.sold_by_partner_id <> commission.partner_id
          AND ${EARNED_ONCE}
      ) sale
    ) sold
    GROUP BY partner_id, month, kind, currency_code, subject`
}

/** What stands in a month's sums, beside what they are of. */
export const SALE_SUMS = ["orders", "quantity", "base", "earned"] as const

/** What there should be of months that have not changed since they were counted. */
export const COUNTED_SALES = sumsOf(`(
  SELECT commission.*, of.month FROM partner_commission commission
  CROSS JOIN LATERAL (
    SELECT (date_trunc('month', commission.placed_at, 'UTC') AT TIME ZONE 'UTC')::date AS month
  ) of
  WHERE NOT EXISTS (SELECT FROM ${CHANGE} change
    WHERE change.partner_id = commission.partner_id AND change.month = of.month)
) commission`)

/** What there is of them. */
export const KEPT_SALES = `SELECT * FROM ${MONTH} kept
  WHERE NOT EXISTS (SELECT FROM ${CHANGE} change
    WHERE change.partner_id = kept.partner_id AND change.month = kept.month)`

/** All commissions of some months of partners; `months` has both. */
const commissionsOf = (months: string) => `${months} CROSS JOIN LATERAL (
  SELECT * FROM partner_commission
  WHERE partner_id = ${months}.partner_id
    AND placed_at >= greatest(${months}.month::timestamp AT TIME ZONE 'UTC', ${months}.begins)
    AND placed_at < least(
      (${months}.month + interval '1 month') AT TIME ZONE 'UTC', ${months}.ends)
  -- Without it PostgreSQL may join the months with all commissions that there are.
  OFFSET 0
) commission`

/**
 * A query for the sums of one partner in a range: `subject`, `currency_code`, of a product
 * `product_id` and `title`, `orders`, `quantity`, `base` and `earned` (in major units).
 * Several rows for each subject, to be added up: an order is in one month, so its number too.
 * Its bindings are {@link salesBindings}.
 */
export const SALES_IN_RANGE = `
  WITH read_anew AS MATERIALIZED (
    SELECT month, :partner_id::text AS partner_id, :from::timestamptz AS begins,
      :until::timestamptz AS ends
    FROM (
      SELECT month FROM ${CHANGE} WHERE partner_id = :partner_id
      UNION
      SELECT unnest(:cut_months::date[])
    ) months
  )
  SELECT subject, currency_code, product_id, title, orders, quantity, base, earned
  FROM ${MONTH} kept
  WHERE kept.partner_id = :partner_id AND kept.kind = :kind
    AND (:first_month::date IS NULL OR kept.month >= :first_month::date)
    AND (:end_month::date IS NULL OR kept.month < :end_month::date)
    AND kept.month NOT IN (SELECT month FROM read_anew)
  UNION ALL
  SELECT subject, currency_code, product_id, title, orders, quantity, base, earned
  FROM (${sumsOf(commissionsOf("read_anew"))}) anew
  WHERE kind = :kind`

/** What {@link SALES_IN_RANGE} is asked with. */
export function salesBindings({ kind, partner_id, from, until }: SalesAsked) {
  const { first, end, cut } = wholeMonths({ from, until })
  return {
    ...{ kind, partner_id, from, until },
    first_month: first && toDay(first),
    end_month: end && toDay(end),
    cut_months: cut,
  }
}

/**
 * Counts months that have changed, the earliest first. The month that is not over yet
 * would change with the next order; it is left to the reports.
 * @param now what month that is
 * @param most so many changes at the most
 * @returns how many changes it was; fewer than `most`: there are no more
 */
export async function rollUpSales(
  transaction: Knex.Transaction,
  now: Date,
  most: number,
): Promise<number> {
  await transaction.raw("SELECT pg_advisory_xact_lock(hashtext(?))", [LOCK])
  const { rows: changes } = await transaction.raw<{
    rows: { partner_id: string; month: string }[]
  }>(
    `DELETE FROM ${CHANGE} WHERE (partner_id, month, id) IN (
       SELECT partner_id, month, id FROM ${CHANGE} WHERE month < ?
       ORDER BY month, partner_id, id LIMIT ?
     ) RETURNING partner_id, month::text AS month`,
    [toDay(startOfMonth(new UTCDate(now))), most],
  )
  if (changes.length > 0) {
    const bindings = {
      partner_ids: changes.map(({ partner_id }) => partner_id),
      months: changes.map(({ month }) => month),
    }
    await transaction.raw(
      `DELETE FROM ${MONTH} WHERE (partner_id, month) IN (
         SELECT * FROM unnest(:partner_ids::text[], :months::date[])
       )`,
      bindings,
    )
    // A statement of its own: it must see all commissions whose changes were taken.
    await transaction.raw(
      `WITH changed AS (
         SELECT DISTINCT partner_id, month,
           NULL::timestamptz AS begins, NULL::timestamptz AS ends
         FROM unnest(:partner_ids::text[], :months::date[]) AS changed (partner_id, month)
       )
       INSERT INTO ${MONTH} (partner_id, month, kind, currency_code, subject, product_id,
         title, orders, quantity, base, earned)
       ${sumsOf(commissionsOf("changed"))}`,
      bindings,
    )
  }
  return changes.length
}
