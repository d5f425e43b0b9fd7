/* `npm run dev`: Medusa with reload and live dashboard, on the demo's own database. */
import path from "node:path"

import { openState } from "./lib/demo-state.mjs"
import { medusaEnv } from "./lib/demo-store.mjs"
import { ensureInstalled } from "./lib/install.mjs"
import { assertOnlyOne } from "./lib/one-at-a-time.mjs"
import { bin, ROOT } from "./lib/paths.mjs"
import { freePort } from "./lib/ports.mjs"
import { startDurable } from "./lib/postgres.mjs"
import { run } from "./lib/run.mjs"

const HOME = path.join(ROOT, ".demo")
const DATABASE = "partner_center_demo"

assertOnlyOne(HOME)
await ensureInstalled()
const state = openState(HOME)
const postgres = await startDurable(
  path.join(HOME, "postgres"),
  state.secrets.DATABASE_PASSWORD,
)
await postgres.createDatabase(DATABASE)
const port = await freePort(9000)
const urls = {
  medusa: `http://localhost:${port}`,
  storefront: "http://localhost:8000",
}
const env = {
  ...medusaEnv(urls, postgres.url(DATABASE), state.secrets, HOME),
  PORT: String(port),
}
await run(bin("medusa"), ["db:migrate"], { env, live: true })
const code = await run(bin("medusa"), ["develop"], {
  env,
  live: true,
  check: false,
})
await postgres.stop()
process.exit(code)
