import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type {
  LedgerSummary,
  PartnerLedgers,
  PartnerLedgersQuery,
} from "./types"

const SUMS: readonly (keyof LedgerSummary)[] = [
  "beginning_balance",
  "commissions",
  "clawbacks",
  "payments",
  "adjustments",
  "ending_balance",
]

/** What happened in the range by the kinds of transfers that a sum is made of. */
function movedInRange(...kinds: string[]): string {
  const list = kinds.map((kind) => `'${kind}'`).join(", ")
  return `coalesce(sum(amount) FILTER (
    WHERE posted_at >= :from::timestamptz AND posted_at < :until::timestamptz
      AND kind IN (${list})), 0)`
}

/**
 * A line for each partner. Balances before and after the range are today's balance less
 * what was moved since, so that only transfers from the beginning of the range on are
 * read, by the accounts' indexes: last month costs as little in the tenth year as in the
 * first. Moves between what is owed cancel out.
 */
const LINES = `
  chosen AS (
    SELECT partner_id, place
    FROM unnest(:partnerIds::text[]) WITH ORDINALITY AS chosen (partner_id, place)
  ),
  account AS MATERIALIZED (
    SELECT account.id, account.owner_id, account.balance
    FROM partner_ledger_account account
    JOIN chosen ON chosen.partner_id = account.owner_id
    WHERE account.currency_code = :currencyCode
      AND account.kind IN ('pending', 'payable', 'in_transit')
  ),
  move AS (
    SELECT account.owner_id, transfer.kind, transfer.posted_at, transfer.amount
    FROM account
    JOIN partner_ledger_transfer transfer ON transfer.credit_account_id = account.id
    WHERE transfer.posted_at >= least(:from::timestamptz, :until::timestamptz)
    UNION ALL
    SELECT account.owner_id, transfer.kind, transfer.posted_at, -transfer.amount
    FROM account
    JOIN partner_ledger_transfer transfer ON transfer.debit_account_id = account.id
    WHERE transfer.posted_at >= least(:from::timestamptz, :until::timestamptz)
  ),
  moved AS (
    SELECT owner_id,
      coalesce(sum(amount) FILTER (WHERE posted_at >= :from::timestamptz), 0)
        AS since_beginning,
      coalesce(sum(amount) FILTER (WHERE posted_at >= :until::timestamptz), 0)
        AS since_end,
      ${movedInRange("earn")} AS commissions,
      ${movedInRange("clawback")} AS clawbacks,
      ${movedInRange("payment", "payment_reversal")} AS payments,
      ${movedInRange("adjustment", "bonus")} AS adjustments
    FROM move GROUP BY owner_id
  ),
  held AS (
    SELECT owner_id, sum(balance) AS balance FROM account GROUP BY owner_id
  ),
  line AS (
    SELECT chosen.partner_id, chosen.place,
      coalesce(held.balance, 0) - coalesce(moved.since_beginning, 0)
        AS beginning_balance,
      coalesce(moved.commissions, 0) AS commissions,
      coalesce(moved.clawbacks, 0) AS clawbacks,
      coalesce(moved.payments, 0) AS payments,
      coalesce(moved.adjustments, 0) AS adjustments,
      coalesce(held.balance, 0) - coalesce(moved.since_end, 0) AS ending_balance
    FROM chosen
    LEFT JOIN held ON held.owner_id = chosen.partner_id
    LEFT JOIN moved ON moved.owner_id = chosen.partner_id
  )`

type Row = LedgerSummary & { partner_id: string | null }

/**
 * The ledgers of many partners over a range in one currency: a page of them, and the
 * totals of all, in one statement, so that both see the same moment. Equal to what
 * the entries of each come to.
 */
export async function readPartnerLedgers(
  sql: Knex,
  query: PartnerLedgersQuery,
): Promise<PartnerLedgers> {
  const { order } = query
  const sorted = order
    ? `${order.sum} ${order.descending ? "DESC" : "ASC"}, place`
    : "place"
  const { rows } = await sql.raw<{ rows: Row[] }>(
    `WITH ${LINES},
     page AS (
       SELECT row_number() OVER (ORDER BY ${sorted}) AS number, line.*
       FROM line ORDER BY number LIMIT :limit OFFSET :offset
     )
     SELECT partner_id, ${SUMS.map((sum) => `${sum}::text`).join(", ")}
     FROM (
       SELECT 0 AS number, NULL AS partner_id,
         ${SUMS.map((sum) => `coalesce(sum(${sum}), 0) AS ${sum}`).join(", ")}
       FROM line
       UNION ALL
       SELECT number, partner_id, ${SUMS.join(", ")} FROM page
     ) shown ORDER BY number`,
    {
      partnerIds: query.partner_ids,
      currencyCode: query.currency_code,
      from: query.from ?? "-infinity",
      until: query.until ?? "infinity",
      limit: query.limit,
      offset: query.offset,
    },
  )
  const [{ partner_id: _, ...totals }, ...ledgers] = rows
  return { totals, ledgers: ledgers as PartnerLedgers["ledgers"] }
}

/** The currencies of the books, the one with the most transfers first. */
export async function readCurrencies(sql: Knex): Promise<string[]> {
  const { rows } = await sql.raw<{ rows: { currency_code: string }[] }>(
    `SELECT currency_code FROM partner_ledger_transfer
     GROUP BY currency_code ORDER BY count(*) DESC, currency_code`,
  )
  return rows.map(({ currency_code }) => currency_code)
}
