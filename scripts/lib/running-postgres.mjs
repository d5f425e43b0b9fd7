import fs from "node:fs"
import path from "node:path"

import { durableFolder, runs } from "./postgres-folder.mjs"

/** Where a server's file of its process says its port. */
const PORT_LINE = 3

/**
 * The port of a database that `startDurable` of another process has started.
 * @param {string} wantedFolder
 * @returns {number | null} null when it does not run
 */
export function runningPort(wantedFolder) {
  const file = path.join(durableFolder(wantedFolder), "postmaster.pid")
  if (!fs.existsSync(file)) {
    return null
  }
  const lines = fs.readFileSync(file, "utf8").split("\n")
  return runs(Number(lines[0]), "postgres") ? Number(lines[PORT_LINE]) : null
}
