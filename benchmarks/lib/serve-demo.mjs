/*
 * Builds and starts the demo's store, and writes into `store.json` in its folder where it
 * runs and who can sign in: `node serve-demo.mjs <folder> <database URL>`.
 */
import fs from "node:fs"
import path from "node:path"

import { openState } from "../../scripts/lib/demo-state.mjs"
import {
  mailFolder,
  startDemoStore,
  STORE_STEPS,
} from "../../scripts/lib/demo-store.mjs"
import { createProgress } from "../../scripts/lib/progress.mjs"
import { describeStore } from "../../scripts/lib/suites.mjs"

const [home, databaseUrl] = process.argv.slice(2)
const { secrets, ofDatabase } = openState(home)
const state = ofDatabase(databaseUrl)
const store = await startDemoStore({
  home,
  databaseUrl,
  secrets,
  state,
  progress: createProgress(STORE_STEPS),
})
process.once("SIGTERM", async () => {
  await store.stop()
  process.exit(0)
})
const written = path.join(home, "written.json")
fs.writeFileSync(
  written,
  JSON.stringify({
    ...describeStore(store.urls, state.seed),
    mail_folder: mailFolder(home),
  }),
)
fs.renameSync(written, path.join(home, "store.json"))
