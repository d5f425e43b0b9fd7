import { createHash } from "node:crypto"
import fs from "node:fs"
import path from "node:path"

import { ROOT } from "./paths.mjs"

const SKIPPED = new Set([
  "node_modules",
  "dist",
  ".next",
  ".medusa",
  "__tests__",
  "next-env.d.ts",
])

/**
 * A hash of files and folders of the repository: equal as long as nothing that
 * matters to a build has changed.
 * @param {string[]} entries paths from the repository's root; missing ones are skipped
 */
export function fingerprint(entries) {
  const hash = createHash("sha256")
  for (const entry of entries) {
    addTo(hash, entry)
  }
  return hash.digest("hex")
}

function addTo(hash, entry) {
  const absolute = path.join(ROOT, entry)
  const stat = fs.statSync(absolute, { throwIfNoEntry: false })
  if (!stat || SKIPPED.has(path.basename(entry))) {
    return
  }
  if (stat.isDirectory()) {
    for (const name of fs.readdirSync(absolute).sort()) {
      addTo(hash, path.join(entry, name))
    }
  } else if (!entry.endsWith(".tsbuildinfo")) {
    hash.update(entry).update(fs.readFileSync(absolute))
  }
}
