/* Runs a command beside a throw-away PostgreSQL: `node scripts/with-postgres.mjs -- npx jest` */
import { ensureInstalled } from "./lib/install.mjs"
import { startThrowaway } from "./lib/postgres.mjs"
import { run } from "./lib/run.mjs"

const DATABASE = "partner_center"

await ensureInstalled()
const postgres = await startThrowaway()
await postgres.createDatabase(DATABASE)
const [command, ...args] = process.argv.slice(2).filter((word) => word !== "--")
const code = await run(command, args, {
  env: { ...postgres.env, DATABASE_URL: postgres.url(DATABASE) },
  live: true,
  check: false,
})
await postgres.stop()
process.exit(code)
