import { COUNTED_SALES, KEPT_SALES, SALE_SUMS } from "../sale-months"
import type { Proofs } from "./proof"

const UTC = `'YYYY-MM-DD"T"HH24:MI"Z"'`

/** How a row of the totals is named: `part_1 eur 2026-06-30T12:15Z`. */
export const TOTAL_ID = `concat_ws(' ', partner_id, currency_code,
  to_char(quarter AT TIME ZONE 'UTC', ${UTC}))`

/** The same of all partners together: `store eur 2026-06-30T12:15Z`. */
export const QUARTER_ID = `concat_ws(' ', 'store', currency_code,
  to_char(quarter AT TIME ZONE 'UTC', ${UTC}))`

/** How a month of sales is named: `part_1 product eur prod_1 2026-06-01`. */
export const SALES_ID =
  "concat_ws(' ', partner_id, kind, currency_code, subject, month)"

const STORE_QUARTERS = `(
  SELECT currency_code, quarter, sum(earned) AS earned, sum(paid) AS paid,
    sum(transfers) AS transfers
  FROM partner_ledger_quarter GROUP BY currency_code, quarter)`

const show = (row: string, ...sums: readonly string[]) =>
  `concat_ws(' / ', ${sums.map((sum) => `trim_scale(${row}.${sum}::numeric)`).join(", ")})`

const compare = (
  id: string,
  said: string,
  kept: string,
  key: string,
  ...sums: readonly string[]
) => `SELECT ${id} AS id, ${show("said", ...sums)} AS expected,
    ${show("kept", ...sums)} AS found
  FROM ${said} said FULL JOIN ${kept} kept USING (${key})
  WHERE ${show("said", ...sums)} <> ${show("kept", ...sums)}`

/** What the reports read instead of transfers and commissions is what these say. */
export const TOTAL_PROOFS: Proofs<"books_totals_differ"> = {
  books_totals_differ: [
    compare(
      TOTAL_ID,
      "partner_center_totals_of_transfers()",
      "partner_ledger_total",
      "partner_id, currency_code, quarter",
      "commissions",
      "clawbacks",
      "payments",
      "adjustments",
    ),
    compare(
      QUARTER_ID,
      "partner_center_quarters_of_transfers()",
      STORE_QUARTERS,
      "currency_code, quarter",
      "earned",
      "paid",
      "transfers",
    ),
    compare(
      SALES_ID,
      `(${COUNTED_SALES})`,
      `(${KEPT_SALES})`,
      "partner_id, month, kind, currency_code, subject",
      ...SALE_SUMS,
    ),
  ].join(" UNION ALL "),
}
