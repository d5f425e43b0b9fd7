/* `npm run demo`: everything that a look at Partner Center needs, on a fresh machine. */
import fs from "node:fs"
import path from "node:path"
import { pathToFileURL } from "node:url"

import { openState } from "./lib/demo-state.mjs"
import mailIndex from "../demo/mail-index.cjs"
import { mailFolder, startDemoStore, STORE_STEPS } from "./lib/demo-store.mjs"
import { ensureInstalled } from "./lib/install.mjs"
import { assertNodeVersion } from "./lib/node-version.mjs"
import { assertOnlyOne } from "./lib/one-at-a-time.mjs"
import { ROOT } from "./lib/paths.mjs"
import { removeDurable, startDurable } from "./lib/postgres.mjs"
import { createProgress } from "./lib/progress.mjs"

const HOME = process.env.DEMO_HOME ?? path.join(ROOT, ".demo")
const POSTGRES = path.join(HOME, "postgres")
const DATABASE = "partner_center_demo"
const ownDatabase = process.env.DATABASE_URL

assertNodeVersion()
const started = Date.now()
const toStop = []
let stopping = false

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => void stopAll(0))
}

try {
  await main()
} catch (error) {
  console.error(`\n${error.message}\n`)
  await stopAll(1)
}

async function main() {
  console.log("\nPartner Center demo\n")
  assertOnlyOne(HOME)
  if (process.argv.includes("--reset")) {
    reset()
  }
  const progress = createProgress(STORE_STEPS + 2)
  await progress.step("Install packages", ensureInstalled)
  const state = openState(HOME)
  const database = state.ofDatabase(ownDatabase ?? POSTGRES)
  const databaseUrl = await progress.step("Start PostgreSQL", () =>
    openDatabase(state, progress),
  )
  const store = await startDemoStore({
    home: HOME,
    databaseUrl,
    secrets: state.secrets,
    state: database,
    progress,
  })
  toStop.unshift(store.stop)
  const mails = await mailIndex.writeMailIndex(mailFolder(HOME))
  tell(store.urls, database.seed, mails)
}

async function openDatabase(state, progress) {
  if (ownDatabase) {
    progress.note("DATABASE_URL is set: using that server")
    return ownDatabase
  }
  const postgres = await startDurable(POSTGRES, state.secrets.DATABASE_PASSWORD)
  toStop.push(postgres.stop)
  if (postgres.folder !== POSTGRES) {
    progress.note(`Its data is in ${postgres.folder}`)
  }
  await postgres.createDatabase(DATABASE)
  return postgres.url(DATABASE)
}

function reset() {
  if (ownDatabase) {
    throw new Error(
      "--reset deletes the demo's own database only. DATABASE_URL is set, and that " +
        "database is yours: empty it yourself, then delete the folder " +
        `${HOME}, or leave DATABASE_URL out.`,
    )
  }
  removeDurable(POSTGRES)
  fs.rmSync(HOME, { recursive: true, force: true })
  assertOnlyOne(HOME)
  console.log("  The old demo is deleted\n")
}

function tell(urls, seed, mails) {
  const seconds = Math.round((Date.now() - started) / 1000)
  const partners = seed.partners.map(
    ({ code, password, about }) =>
      `    ${code.padEnd(12)} ${password.padEnd(20)} ${about}`,
  )
  console.log(
    [
      "",
      `Ready after ${seconds} s`,
      "",
      `  Storefront        ${urls.storefront}`,
      `  Partner portal    ${urls.storefront}/partners`,
      `  Dashboard         ${urls.medusa}/app`,
      `    ${seed.admin.email.padEnd(20)} ${seed.admin.password}`,
      `  E-mails it "sent"  ${pathToFileURL(mails)}`,
      "",
      "  Partners (code, password)",
      ...partners,
      "",
      "  Start here: open this partner link, buy something, then look at the ledger",
      `    ${urls.medusa}/r/${seed.partner_link_code}`,
      "",
      "  Ctrl-C stops everything; npm run demo -- --reset begins anew",
      "",
    ].join("\n"),
  )
}

async function stopAll(code) {
  if (stopping) {
    return
  }
  stopping = true
  console.log("Stopping …")
  for (const stop of toStop) {
    await stop()
  }
  process.exit(code)
}
