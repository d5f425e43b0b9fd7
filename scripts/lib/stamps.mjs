import fs from "node:fs"
import path from "node:path"

import { fingerprint } from "./fingerprint.mjs"
import { ROOT } from "./paths.mjs"

const FOLDER = path.join(ROOT, "node_modules", ".cache", "partner-center")

/**
 * Does some work only when its inputs have changed since it last succeeded, or its
 * result is gone.
 * @param {{ name: string, inputs: string[], result: string, work: () => Promise<void> }} job
 * @returns {Promise<boolean>} whether there was anything to do
 */
export async function onceFor({ name, inputs, result, work }) {
  const stamp = path.join(FOLDER, name)
  const now = fingerprint(inputs)
  const last = fs.existsSync(stamp) ? fs.readFileSync(stamp, "utf8") : null
  if (last === now && fs.existsSync(path.join(ROOT, result))) {
    return false
  }
  await work()
  fs.mkdirSync(FOLDER, { recursive: true })
  fs.writeFileSync(stamp, fingerprint(inputs))
  return true
}
