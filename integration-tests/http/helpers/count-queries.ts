import type { Knex } from "@medusajs/framework/mikro-orm/knex"

const QUIET_MS = 500
const PAUSE_MS = 50

/**
 * The statements that are run while something is done. Medusa's modules and our raw SQL
 * share one connection, so these are all.
 */
export async function statementsOf(
  sql: Knex,
  action: () => Promise<unknown>,
): Promise<string[]> {
  const statements: string[] = []
  const note = (query: { sql: string }) => {
    statements.push(query.sql)
  }
  sql.on("query", note)
  try {
    await action()
  } finally {
    sql.removeListener("query", note)
  }
  return statements
}

/** Waits until what is done behind the answers asks the database for nothing more. */
export async function untilQuiet(sql: Knex): Promise<void> {
  let last = Date.now()
  const note = () => {
    last = Date.now()
  }
  sql.on("query", note)
  while (Date.now() - last < QUIET_MS) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  sql.removeListener("query", note)
}
