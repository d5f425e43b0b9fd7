/*
 * `npm run ledger:check`: proves the books in DATABASE_URL, or else in the demo's database,
 * whether the demo is running or not. Ends with 0 when they add up, with 1 when they do not
 * or could not be read, with 2 when there are none.
 */
import { randomBytes } from "node:crypto"
import path from "node:path"

import { passwordOf } from "./lib/demo-state.mjs"
import { ensureInstalled } from "./lib/install.mjs"
import { bin, ROOT } from "./lib/paths.mjs"
import { startDurable } from "./lib/postgres.mjs"
import { run } from "./lib/run.mjs"
import { runningPort } from "./lib/running-postgres.mjs"

const HOME = process.env.DEMO_HOME ?? path.join(ROOT, ".demo")
const POSTGRES = path.join(HOME, "postgres")
const DATABASE = "partner_center_demo"

await ensureInstalled()
const database = await findDatabase()
const code = await run(
  bin("medusa"),
  ["exec", "./src/scripts/check-ledger.ts"],
  { env: medusaEnv(database.url), live: true, check: false },
)
await database.stop()
process.exit(code)

async function findDatabase() {
  const stop = async () => {}
  if (process.env.DATABASE_URL) {
    return { url: process.env.DATABASE_URL, stop }
  }
  const password = passwordOf(HOME, POSTGRES)
  if (password === null) {
    console.error(
      "There are no books to check: set DATABASE_URL, or start `npm run demo` first",
    )
    process.exit(2)
  }
  const port = runningPort(POSTGRES)
  if (port) {
    const url = `postgres://postgres:${password}@localhost:${port}/${DATABASE}`
    return { url, stop }
  }
  const postgres = await startDurable(POSTGRES, password)
  return { url: postgres.url(DATABASE), stop: postgres.stop }
}

/** A check needs no secret of the store's, but Medusa and the plugin start with some. */
function medusaEnv(databaseUrl) {
  const secret = randomBytes(32).toString("hex")
  return {
    JWT_SECRET: secret,
    COOKIE_SECRET: secret,
    PARTNER_CENTER_SECRET: secret,
    DATABASE_URL: databaseUrl,
    MEDUSA_DISABLE_TELEMETRY: "true",
    LOG_LEVEL: process.env.LOG_LEVEL ?? "error",
  }
}
