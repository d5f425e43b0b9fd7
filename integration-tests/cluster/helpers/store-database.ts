import { connectTo, createDatabase } from "../../helpers/databases"
import { ADMIN } from "../../http/helpers/admin-user"
import { runMedusa, type StorePlace } from "./medusa"

const TEMPLATE = "cluster_template"

/** Creates a store's database: all tables, and one admin. */
export async function createStoreDatabase(place: StorePlace): Promise<void> {
  await createDatabase(place.database)
  await runMedusa(place, "db:migrate")
  await runMedusa(place, "user", "-e", ADMIN.email, "-p", ADMIN.password)
}

/** The same as a copy: migrating takes longer than all else before a cluster starts. */
export async function copyStoreDatabase(place: StorePlace): Promise<void> {
  if (!(await exists(TEMPLATE))) {
    await createStoreDatabase({ ...place, database: TEMPLATE })
  }
  await createDatabase(place.database, TEMPLATE)
}

async function exists(database: string): Promise<boolean> {
  const client = await connectTo("postgres")
  try {
    const { rowCount } = await client.query(
      "SELECT 1 FROM pg_database WHERE datname = $1",
      [database],
    )
    return rowCount !== 0
  } finally {
    await client.end()
  }
}
