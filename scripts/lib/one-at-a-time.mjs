import fs from "node:fs"
import path from "node:path"

import { runs } from "./postgres-folder.mjs"

/**
 * Lets one demo (or `npm run dev`) at a time work in a folder: a second one would take
 * the database away from the first.
 * @param {string} home
 * @throws Error that names the process to stop first
 */
export function assertOnlyOne(home) {
  const file = path.join(home, "running.pid")
  const owner = fs.existsSync(file) ? Number(fs.readFileSync(file, "utf8")) : 0
  if (owner && owner !== process.pid && runs(owner, "scripts")) {
    throw new Error(
      `The demo in ${home} is running already (process ${owner}): stop it with Ctrl-C first`,
    )
  }
  fs.mkdirSync(home, { recursive: true })
  fs.writeFileSync(file, String(process.pid))
  process.once("exit", () => fs.rmSync(file, { force: true }))
}
