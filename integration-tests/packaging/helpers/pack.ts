import { cpSync, mkdirSync, symlinkSync } from "node:fs"
import path from "node:path"

import { sh } from "../../helpers/shell"

const REPOSITORY = path.resolve(__dirname, "../../..")
/** What builds leave behind; a package must not need it. */
const LEFT_OUT = new Set(["node_modules", "dist"])

/**
 * Copies a part of the repository, because a build of the packages and one of the demo
 * store would overwrite each other.
 * @returns the copy's folder, where the repository's dependencies stand
 */
export function copyForPacking(
  folder: string,
  sources: readonly string[],
): string {
  const copy = path.join(folder, "copy")
  mkdirSync(copy, { recursive: true })
  for (const source of sources) {
    cpSync(path.join(REPOSITORY, source), path.join(copy, source), {
      recursive: true,
      filter: (file) => !LEFT_OUT.has(path.basename(file)),
    })
  }
  symlinkSync(
    path.join(REPOSITORY, "node_modules"),
    path.join(copy, "node_modules"),
  )
  return copy
}

/**
 * Packs the package of a folder.
 * @returns the tarball and the names of the files in it
 */
export async function packIn(
  folder: string,
): Promise<{ tarball: string; files: string[] }> {
  const { said } = await sh(
    "npm",
    ["pack", "--json", "--loglevel=error", "--workspaces=false"],
    { cwd: folder },
  )
  const [packed] = parsePacked(said)
  return {
    tarball: path.join(folder, packed.filename),
    files: packed.files.map((file) => file.path),
  }
}

interface Packed {
  filename: string
  files: { path: string }[]
}

/** npm answers with a list or, in later versions, with a list by package name. */
function parsePacked(said: string): Packed[] {
  const start = said.search(/^[[{]/m)
  const answer = JSON.parse(said.slice(start)) as
    Packed[] | Record<string, Packed>
  return Object.values(answer)
}
