import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { gzipSync } from "node:zlib"
import type { Metafile } from "esbuild"

const SCRIPT = path.join(__dirname, "../../scripts/build-bundles.mjs")

/** What the package's build makes for browsers, in a folder of its own. */
export const buildBundles = () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "partner-bundles-"))
  const metafile = path.join(folder, "meta.json")
  execFileSync("node", [SCRIPT, folder, metafile])
  const read = (file: string) => readFileSync(path.join(folder, file))
  return {
    read: (file: string) => read(file).toString(),
    /** As hosts send it, in bytes. */
    compressed: (file: string) => gzipSync(read(file)).length,
    metafile: JSON.parse(read("meta.json").toString()) as Metafile,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
