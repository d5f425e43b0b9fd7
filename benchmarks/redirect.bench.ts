/* What a click on a partner's link costs, and whether it is kept. */
import { mkdtempSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"

import { connectTo } from "../integration-tests/helpers/databases"
import { createFetchClient } from "../integration-tests/helpers/fetch-client"
import { logInAdmin } from "../integration-tests/http/helpers/admin-user"
import { createPartner } from "../integration-tests/http/helpers/partners"
import { buildPlugin } from "../integration-tests/packaging/helpers/fresh-store"
import { BuiltStore, type RunningStore } from "./lib/built-store"
import { type Kill, killAmidClicks } from "./lib/kill-amid-clicks"
import { putLoadOn } from "./lib/load"
import { Sample, show, showRange } from "./lib/numbers"
import { isQuick, publish, table } from "./lib/report"
import { usageOf } from "./lib/usage"

const PARTNERS = 20
const LINKS = 100
const ROUNDS = isQuick ? 2 : 10
const KILLS = isQuick ? 2 : 5
const WARM_UP_SECONDS = isQuick ? 2 : 5
/** So many visitors at once that the process has always something to do. */
const CROWD = { connections: 32, seconds: isQuick ? 3 : 8, wanted: 302 }
/** One visitor after the other. */
const ALONE = { connections: 1, seconds: isQuick ? 1 : 3, wanted: 302 }

/** A route, and what is asked of it. */
interface Candidate {
  name: string
  paths: string[]
  turns: Turn[]
}

interface Turn {
  perSecond: number
  /** Microseconds of the Medusa process, with all its threads, for one request. */
  processor: number
  /** Milliseconds until the answer, among many visitors and alone. */
  crowd: Sample
  alone: Sample
}

void main()

async function main(): Promise<void> {
  const home = mkdtempSync(path.join(os.tmpdir(), "partner-center-redirect-"))
  try {
    const store = await BuiltStore.create(
      path.join(home, "store"),
      "redirect_benchmark",
      await buildPlugin(home),
    )
    const running = await store.start()
    const { codes, links } = await furnish(running)
    const candidates = candidatesOf(codes, links)
    const answered = await measure(running, candidates)
    await running.stop()
    const stored = await countRedirects(store.database)

    const kills: Kill[] = []
    while (kills.length < KILLS) {
      kills.push(await killAmidClicks(store, links))
    }
    await publish({
      name: "redirect",
      title: "A click on a partner's link",
      parts: [
        speedTable(candidates),
        `${CROWD.connections} visitors at once, ${ROUNDS} turns of ${CROWD.seconds} s each; "alone": one visitor after the other. A ratio is the middle one of those of the turns, the least and the greatest in brackets. CPU: what a request takes of the Medusa process. The comparisons neither look up the partner nor check anything. Links are answered by a middleware: Medusa tries its routes only after those.`,
        `Redirects that were answered: ${showWhole(answered)}; clicks that are stored: ${showWhole(stored)}.`,
        killTable(kills),
        `The process was killed (SIGKILL) while ${CROWD.connections} visitors were clicking.`,
      ],
    })
    if (stored < answered || kills.some(({ lost }) => lost > 0)) {
      throw new Error("Clicks that were acknowledged are lost")
    }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** Partners with a code each, and links that all of them share. */
async function furnish({ url }: RunningStore) {
  const admin = await logInAdmin(createFetchClient(url))
  const codes = Array.from({ length: PARTNERS }, (_, each) => `partner${each}`)
  for (const code of codes) {
    await createPartner(admin, code)
  }
  const links = Array.from({ length: LINKS }, (_, each) => `link${each}`)
  for (const code of links) {
    await admin.post("/admin/partner-links", {
      name: code,
      code,
      destination: `/products/${code}?color=red`,
    })
  }
  return {
    codes,
    links: links.map((link, each) => `/r/${codes[each % PARTNERS]}/${link}`),
  }
}

function candidatesOf(codes: string[], links: string[]): Candidate[] {
  const compared = (route: string) =>
    codes.map((code) => `/compared/${route}/${code}`)
  return [
    { name: "an empty route", paths: compared("empty") },
    {
      name: "an empty middleware",
      paths: codes.map((code) => `/early/${code}`),
    },
    {
      name: "`/r/:partner_code`",
      paths: codes.map((code) => `/r/${code}`),
    },
    { name: "`/r/:partner_code/:link_code`", paths: links },
    { name: "one `INSERT` a click", paths: compared("insert") },
    { name: "`MedusaService.create`", paths: compared("create") },
  ].map((candidate) => ({ ...candidate, turns: [] }))
}

/** @returns how many clicks were answered */
async function measure(
  { url }: RunningStore,
  candidates: Candidate[],
): Promise<number> {
  let clicks = 0
  const count = ({ paths }: Candidate, answered: number) => {
    clicks += paths[0].startsWith("/r/") ? answered : 0
  }
  for (const candidate of candidates) {
    const { answered } = await putLoadOn(url, candidate.paths, {
      ...CROWD,
      seconds: WARM_UP_SECONDS,
    })
    count(candidate, answered)
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const candidate of turned(candidates, round)) {
      const before = await usageOf(url)
      const crowd = await putLoadOn(url, candidate.paths, CROWD)
      const after = await usageOf(url)
      const alone = await putLoadOn(url, candidate.paths, ALONE)
      count(candidate, crowd.answered + alone.answered)
      candidate.turns.push({
        perSecond: crowd.perSecond,
        processor: (after.processor - before.processor) / crowd.answered,
        crowd: crowd.times,
        alone: alone.times,
      })
    }
  }
  return clicks
}

/** Another one is first each time. */
function turned<Each>(all: readonly Each[], round: number): Each[] {
  const first = round % all.length
  return [...all.slice(first), ...all.slice(0, first)]
}

async function countRedirects(database: string): Promise<number> {
  const sql = await connectTo(database)
  try {
    const { rows } = await sql.query<{ count: string }>(
      `SELECT count(*) FROM partner_click
       JOIN partner ON partner.id = partner_click.partner_id`,
    )
    return Number(rows[0].count)
  } finally {
    await sql.end()
  }
}

function speedTable(candidates: readonly Candidate[]): string {
  const [empty] = candidates
  return table(
    [
      "route",
      "requests/s",
      "against the empty route",
      "p50 ms",
      "p99 ms",
      "alone: p50 ms",
      "p99 ms",
      "CPU µs",
      "against the empty route",
    ],
    candidates.map(({ name, turns }) => {
      const middle = (value: (turn: Turn) => number) =>
        show(new Sample(turns.map(value)).median)
      const ratio = (value: (turn: Turn) => number) =>
        showRange(
          new Sample(
            turns.map((turn, each) => value(turn) / value(empty.turns[each])),
          ),
        )
      return [
        name,
        middle(({ perSecond }) => perSecond),
        ratio(({ perSecond }) => perSecond),
        middle(({ crowd }) => crowd.median),
        middle(({ crowd }) => crowd.at(0.99)),
        middle(({ alone }) => alone.median),
        middle(({ alone }) => alone.at(0.99)),
        middle(({ processor }) => processor),
        ratio(({ processor }) => processor),
      ]
    }),
  )
}

function killTable(kills: readonly Kill[]): string {
  return table(
    ["kill", "clicks acknowledged", "clicks stored", "acknowledged and lost"],
    kills.map(({ acknowledged, stored, lost }, each) => [
      each + 1,
      ...[acknowledged, stored, lost].map(showWhole),
    ]),
  )
}

function showWhole(count: number): string {
  return count.toLocaleString("en")
}
