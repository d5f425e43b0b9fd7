import { mkdtempSync, readFileSync, statfsSync } from "node:fs"
import os from "node:os"
import path from "node:path"

import {
  runMedusa,
  type StorePlace,
} from "../integration-tests/cluster/helpers/medusa"
import {
  connectTo,
  createDatabase,
} from "../integration-tests/helpers/databases"
import { bytesOf, fillStore, type StoreSize } from "./lib/books-data"
import { show, timed } from "./lib/numbers"
import { isQuick, publish, table } from "./lib/report"
import type { PageTimes } from "./scripts/time-pages"

const SIZES: readonly StoreSize[] = isQuick
  ? [
      { clicks: 10_000, transfers: 2_000 },
      { clicks: 100_000, transfers: 20_000 },
    ]
  : [
      { clicks: 10_000, transfers: 2_000 },
      { clicks: 1_000_000, transfers: 200_000 },
      { clicks: 50_000_000, transfers: 10_000_000 },
    ]
const RUNS = isQuick ? 10 : 40
const SECOND_MS = 1000
/** The rest of the disk is for whoever else needs it. */
const SHARE_OF_DISK = 0.9
const SCRIPT = path.resolve(__dirname, "scripts/time-pages.ts")
const TEMPLATE = "reports_empty"

interface Measured extends PageTimes {
  size: StoreSize
  filled_ms: number
}

async function main(): Promise<void> {
  await createDatabase(TEMPLATE)
  await runMedusa({ database: TEMPLATE }, "db:migrate", "--skip-scripts")
  const measured: Measured[] = []
  for (const wanted of SIZES) {
    measured.push(await measure(fitting(wanted)))
  }
  await publish({
    name: "reports",
    title: "Reports: what each page reads, by the size of the store",
    parts: [
      "Milliseconds at the 95th percentile (median in brackets) for all that a page of the dashboard or the portal reads, without HTTP. " +
        "2,000 partners with three links each and three ads, two years; the last column is the largest store's 95th percentile in times of the smallest's.",
      storesTable(measured),
      pagesTable(measured),
    ],
  })
}

async function measure(size: StoreSize): Promise<Measured> {
  const place: StorePlace = { database: `reports_${size.clicks}` }
  await createDatabase(place.database, TEMPLATE)
  const sql = await connectTo(place.database)
  try {
    console.log(
      `${count(size.clicks)} clicks, ${count(size.transfers)} transfers`,
    )
    const filled_ms = await timed(async () => await fillStore(sql, size))
    // What reports read is counted in the first run, and read as a store's is in the second.
    const { counting_ms } = await timePages(place, 1)
    await sql.query("VACUUM ANALYZE")
    const { pages } = await timePages(place, RUNS)
    return { size, filled_ms, counting_ms, pages }
  } finally {
    await sql.end()
  }
}

async function timePages(place: StorePlace, runs: number): Promise<PageTimes> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "partner-center-pages-"))
  const file = path.join(folder, "times.json")
  await runMedusa(place, "exec", SCRIPT, file, String(runs))
  return JSON.parse(readFileSync(file, "utf8")) as PageTimes
}

/** The store, or as much of it as the disk has room for. */
function fitting(size: StoreSize): StoreSize {
  const { bavail, bsize } = statfsSync(os.tmpdir())
  const share = (bavail * bsize * SHARE_OF_DISK) / bytesOf(size)
  return share >= 1
    ? size
    : {
        clicks: Math.floor(size.clicks * share),
        transfers: Math.floor(size.transfers * share),
      }
}

function storesTable(measured: readonly Measured[]): string {
  return table(
    ["", ...measured.map(({ size }) => `${count(size.clicks)} clicks`)],
    [
      ["transfers", ...measured.map(({ size }) => count(size.transfers))],
      [
        "filling it, seconds",
        ...measured.map(({ filled_ms }) => show(filled_ms / SECOND_MS)),
      ],
      [
        "counting days of clicks and months of sales, seconds",
        ...measured.map(({ counting_ms }) => show(counting_ms / SECOND_MS)),
      ],
    ],
  )
}

function pagesTable(measured: readonly Measured[]): string {
  const [smallest] = measured
  const largest = measured[measured.length - 1]
  return table(
    [
      "page",
      ...measured.map(({ size }) => `${count(size.clicks)} clicks`),
      "largest / smallest",
    ],
    Object.keys(smallest.pages).map((page) => [
      page,
      ...measured.map(
        ({ pages }) => `${show(pages[page].p95)} (${show(pages[page].median)})`,
      ),
      show(largest.pages[page].p95 / smallest.pages[page].p95),
    ]),
  )
}

function count(number: number): string {
  return number.toLocaleString("en")
}

void main()
