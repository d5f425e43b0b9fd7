/*
 * Writes docs/openapi.json from the routes' contracts, and the portal's types from it.
 * With --check it writes nothing, and fails when either is stale.
 */
import fs from "node:fs"
import os from "node:os"
import path from "node:path"

import { ensureInstalled } from "./lib/install.mjs"
import { bin, ROOT } from "./lib/paths.mjs"
import { run } from "./lib/run.mjs"

const DOCUMENT = path.join(ROOT, "docs", "openapi.json")
const TYPES = path.join(ROOT, "portal", "src", "client", "api-types.ts")

await ensureInstalled()
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "partner-center-openapi-"))
const fresh = await generate(folder)
if (process.argv.includes("--check")) {
  check(fresh)
} else {
  fs.copyFileSync(fresh.document, DOCUMENT)
  fs.copyFileSync(fresh.types, TYPES)
}
fs.rmSync(folder, { recursive: true })

async function generate(target) {
  const document = path.join(target, "openapi.json")
  await run("node", [
    "-r",
    "ts-node/register",
    "scripts/openapi/write-openapi.ts",
    document,
  ])
  const types = path.join(target, "api-types.ts")
  await run(bin("openapi-typescript"), [storeRoutesOf(document), "-o", types])
  await run(bin("prettier"), ["--no-config", "--no-semi", "--write", types])
  return { document, types }
}

/** A storefront has no business with the admin routes. */
function storeRoutesOf(document) {
  const { paths, ...rest } = JSON.parse(fs.readFileSync(document, "utf8"))
  const store = Object.fromEntries(
    Object.entries(paths).filter(([route]) => route.startsWith("/store/")),
  )
  const file = `${document}.store.json`
  fs.writeFileSync(file, JSON.stringify({ ...rest, paths: store }))
  return file
}

function check({ document, types }) {
  const stale = [
    [document, DOCUMENT],
    [types, TYPES],
  ].filter(
    ([now, kept]) =>
      !fs.existsSync(kept) ||
      fs.readFileSync(now, "utf8") !== fs.readFileSync(kept, "utf8"),
  )
  for (const [, kept] of stale) {
    console.error(`${path.relative(ROOT, kept)} is stale: npm run openapi`)
  }
  process.exitCode = stale.length === 0 ? 0 : 1
}
