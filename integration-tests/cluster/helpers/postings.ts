import type { Client } from "pg"

/** One order of a chair through Ana's link: 10.00 for Ana, 3.00 for Ben. */
export const PAID_ONCE = "earn 3, earn 10"

/** What is posted for each order of the store, those without anything included. */
export async function postedByOrder(
  sql: Client,
): Promise<Record<string, string>> {
  const { rows } = await sql.query<{ id: string; posted: string }>(
    `SELECT placed.id, coalesce(string_agg(
       posted.kind || ' ' || trim_scale(posted.amount), ', '
       ORDER BY posted.amount), '') AS posted
     FROM "order" placed
     LEFT JOIN partner_ledger_transfer posted ON posted.order_id = placed.id
     GROUP BY placed.id`,
  )
  return Object.fromEntries(rows.map(({ id, posted }) => [id, posted]))
}

/** How many orders have all their commissions. */
export async function countPaidOnce(sql: Client): Promise<number> {
  const posted = Object.values(await postedByOrder(sql))
  return posted.filter((each) => each === PAID_ONCE).length
}

/** How many deadlocks PostgreSQL has had to break in this database. */
export async function countDeadlocks(sql: Client): Promise<number> {
  const { rows } = await sql.query<{ deadlocks: string }>(
    "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()",
  )
  return Number(rows[0].deadlocks)
}
