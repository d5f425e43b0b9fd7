import { execFileSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"

import { format } from "prettier"

const RESULTS = path.resolve(__dirname, "../RESULTS.md")
const GIB = 1024 ** 3

/** What a benchmark found, as it stands in `benchmarks/RESULTS.md`. */
export interface Report {
  /** The benchmark's name on the command line. */
  name: string
  title: string
  /** Tables and remarks, in Markdown. */
  parts: readonly string[]
}

/** With `--quick` benchmarks try themselves out: little data, and no results are kept. */
export const isQuick = process.argv.includes("--quick")

/** A table in Markdown, its numbers to the right. */
export function table(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.join(" | ")} |`
  return [
    line(columns),
    line(columns.map((_, index) => (index === 0 ? "---" : "--:"))),
    ...rows.map(line),
  ].join("\n")
}

/** Prints what was found and, unless the benchmark only tried itself out, keeps it. */
export async function publish({ name, title, parts }: Report): Promise<void> {
  const text = [`## ${title}`, ...parts, measuredOn(name)].join("\n\n")
  console.log(`\n${text}\n`)
  if (!isQuick) {
    await keep(name, text)
  }
}

/** Puts a benchmark's results in the place of its last ones. */
async function keep(name: string, text: string): Promise<void> {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const before = readFileSync(RESULTS, "utf8")
  const at = before.indexOf(begin)
  const section = `${begin}\n\n${text}\n\n${end}`
  const after =
    at < 0
      ? `${before.trimEnd()}\n\n${section}\n`
      : before.slice(0, at) +
        section +
        before.slice(before.indexOf(end) + end.length)
  writeFileSync(RESULTS, await format(after, { parser: "markdown" }))
}

function measuredOn(name: string): string {
  const [{ model }] = os.cpus()
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], {
    encoding: "utf8",
  }).trim()
  return `_\`npm run benchmark -- ${name}\` on ${new Date().toISOString().slice(0, 10)}, commit ${commit}: ${os.availableParallelism()} cores (${model.trim()}), ${Math.round(os.totalmem() / GIB)} GiB, Node.js ${process.version}, PostgreSQL 17 with its safe settings on the same machine._`
}
