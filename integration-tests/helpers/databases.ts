import { Client } from "pg"

/** The address of a database of the suite's throw-away PostgreSQL. */
export function databaseUrl(database: string): string {
  const { DB_USERNAME, DB_PASSWORD, DB_HOST, DB_PORT } = process.env
  return `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}/${database}`
}

/** A connection of the test's own; to be ended by who asked for it. */
export async function connectTo(database: string): Promise<Client> {
  const client = new Client({ connectionString: databaseUrl(database) })
  await client.connect()
  return client
}

/** Creates a database, as a copy of another where one is named. */
export async function createDatabase(
  database: string,
  template = "template1",
): Promise<void> {
  const client = await connectTo("postgres")
  try {
    await client.query(`CREATE DATABASE ${database} TEMPLATE ${template}`)
  } finally {
    await client.end()
  }
}
