import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The store's own database, for what no API can break or show. */
export function databaseOf(container: MedusaContainer): Knex {
  return container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
}

/**
 * Lets a statement of the database fail while something is done: every insert into
 * the table for which the condition (on NEW) holds raises an error.
 */
export async function whileInsertFails<Result>(
  sql: Knex,
  table: string,
  condition: string,
  action: () => Promise<Result>,
): Promise<Result> {
  await sql.raw(
    `CREATE OR REPLACE FUNCTION test_fail() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF ${condition} THEN RAISE EXCEPTION 'the disk is full'; END IF;
       RETURN NEW;
     END $$`,
  )
  await sql.raw(
    `CREATE TRIGGER test_fail BEFORE INSERT ON "${table}"
     FOR EACH ROW EXECUTE FUNCTION test_fail()`,
  )
  try {
    return await action()
  } finally {
    await sql.raw(`DROP TRIGGER test_fail ON "${table}"`)
  }
}

/** What has happened lies so many days further back: terms, orders, what is due when. */
const MOMENTS: Record<string, string[]> = {
  partner_terms_version: ["valid_from"],
  partner_order_attribution: ["placed_at"],
  partner_order_sync: ["placed_at", "payable_from", "matures_at", "synced_at"],
  partner_commission: ["placed_at"],
  order: ["created_at"],
}

/** Lets so many days pass for all that the store knows. */
export async function letDaysPass(sql: Knex, days: number): Promise<void> {
  for (const [table, columns] of Object.entries(MOMENTS)) {
    // Terms are append only, also for tests: only for time to pass it is let go.
    await sql.raw(`ALTER TABLE "${table}" DISABLE TRIGGER USER`)
    await sql(table).update(
      Object.fromEntries(
        columns.map((column) => [
          column,
          sql.raw("?? - make_interval(days => ?)", [column, days]),
        ]),
      ),
    )
    await sql.raw(`ALTER TABLE "${table}" ENABLE TRIGGER USER`)
  }
  // The reports' sums are by time, and nobody has told them.
  await sql.raw("SELECT partner_center_rebuild_totals()")
}
