/* Runs benchmarks: `npm run benchmark -- redirect reports`, or all of them without a name. */
import fs from "node:fs"
import os from "node:os"
import path from "node:path"

import { findChromium } from "../scripts/lib/chromium.mjs"
import { ensureInstalled } from "../scripts/lib/install.mjs"
import { ROOT } from "../scripts/lib/paths.mjs"
import { removeDurable, startDurable } from "../scripts/lib/postgres.mjs"
import { run } from "../scripts/lib/run.mjs"

const FOLDER = path.join(ROOT, "benchmarks")
const EXTENSION = ".bench.ts"
/** What a benchmark needs beside PostgreSQL, by the variable that names it. */
const PROGRAMS = {
  "front-end": async () => ({ CHROMIUM_PATH: await findChromium() }),
}

await ensureInstalled()
const known = fs
  .readdirSync(FOLDER)
  .filter((file) => file.endsWith(EXTENSION))
  .map((file) => file.slice(0, -EXTENSION.length))
const [wanted, args] = split(process.argv.slice(2))
const unknown = wanted.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown}. There are: ${known}`)
  process.exit(1)
}

let failed = false
for (const name of wanted.length > 0 ? wanted : known) {
  failed = (await measure(name)) !== 0 || failed
}
process.exit(failed ? 1 : 0)

/** In a process of its own, with a PostgreSQL of its own that keeps what it commits. */
async function measure(name) {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), "partner-center-bench-"))
  const data = path.join(home, "postgres")
  const postgres = await startDurable(data, "benchmark")
  try {
    return await run(
      "node",
      [
        "--expose-gc",
        "-r",
        "ts-node/register/transpile-only",
        path.join(FOLDER, name + EXTENSION),
        ...args,
      ],
      {
        env: {
          ...postgres.env,
          ...(await PROGRAMS[name]?.()),
          REDIS_URL: "",
          MEDUSA_DISABLE_TELEMETRY: "true",
          LOG_LEVEL: "error",
          JWT_SECRET: "a-secret-of-the-benchmarks",
          COOKIE_SECRET: "a-secret-of-the-benchmarks",
          PARTNER_CENTER_SECRET: "a-secret-of-the-benchmarks-32-chars",
          PARTNER_CENTER_STOREFRONT_SECRET:
            "the-storefront-of-benchmarks-32-char",
          PARTNER_CENTER_ENCRYPTION_KEYS: `bench:${"0123456789abcdef".repeat(4)}`,
        },
        live: true,
        check: false,
      },
    )
  } finally {
    await postgres.stop()
    removeDurable(data)
    fs.rmSync(home, { recursive: true, force: true })
  }
}

/** Names of benchmarks, and what is passed on to each of them: `--quick`. */
function split(words) {
  const isOption = (word) => word.startsWith("--")
  return [
    words.filter((word) => !isOption(word)),
    words.filter((word) => isOption(word)),
  ]
}
