/* Type-checks every part of the repository. */
import fs from "node:fs"
import path from "node:path"

import { ensureInstalled } from "./lib/install.mjs"
import { bin, ROOT } from "./lib/paths.mjs"
import { buildPortal } from "./lib/builds.mjs"
import { run } from "./lib/run.mjs"

const PROJECTS = [
  "tsconfig.json",
  "tsconfig.tests.json",
  "src/admin/tsconfig.json",
  "portal/tsconfig.json",
  "storefront/tsconfig.json",
]

await ensureInstalled()
await buildPortal()
let failed = false
for (const project of PROJECTS) {
  if (!fs.existsSync(path.join(ROOT, project))) {
    throw new Error(`${project} is missing`)
  }
  const code = await run(bin("tsc"), ["--noEmit", "-p", project], {
    live: true,
    check: false,
  })
  failed ||= code !== 0
}
process.exit(failed ? 1 : 0)
