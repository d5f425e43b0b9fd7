/* Generates migrations for models that have changed; it needs a live database. */
import { ensureInstalled } from "./lib/install.mjs"
import { bin } from "./lib/paths.mjs"
import { startThrowaway } from "./lib/postgres.mjs"
import { run } from "./lib/run.mjs"

await ensureInstalled()
const postgres = await startThrowaway()
await run(bin("medusa"), ["plugin:db:generate"], {
  env: postgres.env,
  live: true,
})
await postgres.stop()
process.exit(0)
