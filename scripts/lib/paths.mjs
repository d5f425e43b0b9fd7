import { fileURLToPath } from "node:url"
import path from "node:path"

/** The repository's folder, wherever it was cloned to. */
export const ROOT = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  "../..",
)

/** A command of an installed package. */
export function bin(name) {
  return path.join(ROOT, "node_modules", ".bin", name)
}
