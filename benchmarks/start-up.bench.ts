/* What a store needs more, to start and to be there, with the plugin. */
import { mkdtempSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"

import { createFetchClient } from "../integration-tests/helpers/fetch-client"
import { logInAdmin } from "../integration-tests/http/helpers/admin-user"
import { buildPlugin } from "../integration-tests/packaging/helpers/fresh-store"
import { BuiltStore } from "./lib/built-store"
import { Sample, show, showRange } from "./lib/numbers"
import { isQuick, publish, table } from "./lib/report"
import { usageOf } from "./lib/usage"

const ROUNDS = isQuick ? 2 : 10
const REQUESTS = 200
const PATH = "/admin/products"
const MIB = 1024 ** 2
const MICROSECONDS = 1e6

/** What one start found, under the names that the table has for it. */
type Start = Record<(typeof MEASURES)[number], number>

const MEASURES = [
  "seconds until `/health` answers",
  "seconds of processor time until then",
  "MiB held after the start",
  "MiB held when cleared up",
  "MiB of objects then",
  `MiB held after ${REQUESTS} requests`,
  `seconds of processor time for those`,
] as const

void main()

async function main(): Promise<void> {
  const home = mkdtempSync(path.join(os.tmpdir(), "partner-center-start-up-"))
  try {
    const without = await BuiltStore.create(
      path.join(home, "without"),
      "start_up_without",
      null,
    )
    const withPlugin = await BuiltStore.create(
      path.join(home, "with"),
      "start_up_with",
      await buildPlugin(home),
    )
    // The first start of each finds files that nobody has read yet.
    await startOf(without)
    await startOf(withPlugin)
    const starts = { without: [] as Start[], withPlugin: [] as Start[] }
    for (let round = 0; round < ROUNDS; round++) {
      starts.without.push(await startOf(without))
      starts.withPlugin.push(await startOf(withPlugin))
    }
    await publish({
      name: "start-up",
      title: "Memory and start-up with the plugin",
      parts: [
        toTable(starts.without, starts.withPlugin),
        `Stores as they are after a build for production, without dashboard and Redis, started ${ROUNDS} times in turns. The ratio is the middle one of those of the turns, the least and the greatest in brackets. Cleared up: after a full run of the garbage collector. The requests are \`GET ${PATH}\`, one after the other.`,
      ],
    })
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

async function startOf(store: BuiltStore): Promise<Start> {
  const begin = performance.now()
  const running = await store.start(["--expose-gc"])
  const took = performance.now() - begin
  try {
    const started = await usageOf(running.url)
    const cleared = await usageOf(running.url, { clear: true })
    const admin = await logInAdmin(createFetchClient(running.url))
    const before = await usageOf(running.url)
    for (let request = 0; request < REQUESTS; request++) {
      await admin.get(PATH)
    }
    const used = await usageOf(running.url)
    const values = [
      took / 1000,
      started.processor / MICROSECONDS,
      started.rss / MIB,
      cleared.rss / MIB,
      cleared.heap / MIB,
      used.rss / MIB,
      (used.processor - before.processor) / MICROSECONDS,
    ]
    return Object.fromEntries(
      MEASURES.map((measure, index) => [measure, values[index]]),
    ) as Start
  } finally {
    await running.stop()
  }
}

function toTable(without: readonly Start[], withPlugin: readonly Start[]) {
  return table(
    ["", "without the plugin", "with it", "ratio"],
    MEASURES.map((measure) => {
      const values = (starts: readonly Start[]) =>
        starts.map((start) => start[measure])
      const ratios = values(withPlugin).map(
        (value, round) => value / without[round][measure],
      )
      return [
        measure,
        show(new Sample(values(without)).median),
        show(new Sample(values(withPlugin)).median),
        showRange(new Sample(ratios)),
      ]
    }),
  )
}
