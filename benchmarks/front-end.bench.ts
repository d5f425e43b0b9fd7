/* What browsers have to fetch for the portal and the dashboard, and when data is there. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"

import { type Browser, chromium } from "@playwright/test"

import {
  dashboardUrl,
  signInAdmin,
} from "../integration-tests/e2e/helpers/dashboard"
import { signInPartner } from "../integration-tests/e2e/helpers/shop"
import {
  readStore,
  type RunningStore,
} from "../integration-tests/e2e/helpers/store"
import {
  createDatabase,
  databaseUrl,
} from "../integration-tests/helpers/databases"
import { serve } from "../integration-tests/helpers/shell"
import playwright from "../playwright.config"
import {
  buildPlainDashboard,
  DEMO_DASHBOARD,
  serveDashboard,
} from "./lib/dashboards"
import { Sample, show, showRange } from "./lib/numbers"
import { isQuick, publish, table } from "./lib/report"
import { type Fetched, fetchedFor, type Place, timeToData } from "./lib/visit"

const DATABASE = "front_end_benchmark"
const ROUNDS = isQuick ? 1 : 5
const VISITS = isQuick ? 2 : 4
const KIB = 1024
/** Building the store's parts takes minutes where other things are going on. */
const PATIENCE_MS = 20 * 60_000

/** Who visits pages: the cookies with which they are signed in. */
type SignedIn = Awaited<
  ReturnType<Awaited<ReturnType<Browser["newContext"]>>["storageState"]>
>

interface Visits extends Place {
  who: SignedIn
  fetched: Fetched
  /** Medians of each round: with an empty cache, and once it is there. */
  first: number[]
  again: number[]
}

void main()

async function main(): Promise<void> {
  const browser = await chromium.launch(playwright.use?.launchOptions)
  const home = mkdtempSync(path.join(os.tmpdir(), "partner-center-front-end-"))
  try {
    const store = await startStore(home)
    try {
      const scripts = await weigh(home, browser, store.details)
      const places = await visit(browser, store.details)
      await publish({
        name: "front-end",
        title: "Portal and dashboard in the browser",
        parts: [
          weightTable([...scripts, ...places]),
          "What a browser with an empty cache fetches, all requests included. Sizes are those of the scripts, as they are and compressed (gzip).",
          timeTable(places),
          `Chromium on the same machine, without a line in between: from the address to the data in view, ${ROUNDS} rounds in turns. "Against Medusa": the middle one of the ratios to the list of orders in the same round, the least and the greatest in brackets.`,
        ],
      })
    } finally {
      await store.stop()
    }
  } finally {
    await browser.close()
    rmSync(home, { recursive: true, force: true })
  }
}

/** The demo's store, as the browser suite starts it. */
async function startStore(home: string) {
  const folder = path.join(home, "demo")
  mkdirSync(folder)
  await createDatabase(DATABASE)
  process.env.E2E_STORE_FILE = path.join(folder, "store.json")
  const { stop } = await serve(
    "node",
    [
      path.resolve(__dirname, "lib/serve-demo.mjs"),
      folder,
      databaseUrl(DATABASE),
    ],
    {
      cwd: path.resolve(__dirname, ".."),
      answers: async () => Boolean(readStore()),
      patienceMs: PATIENCE_MS,
    },
  )
  return { details: readStore(), stop }
}

/** What is fetched for pages that anybody may see: with and without what is ours. */
async function weigh(home: string, browser: Browser, store: RunningStore) {
  const weighed = async (name: string, url: string) => {
    const context = await browser.newContext(playwright.use)
    try {
      return { name, fetched: await fetchedFor(context, url) }
    } finally {
      await context.close()
    }
  }
  const dashboards = []
  for (const [name, folder] of [
    [
      "Medusa's dashboard without the plugin: sign-in",
      await buildPlainDashboard(home),
    ],
    ["the same with the plugin", DEMO_DASHBOARD],
  ]) {
    const { url, stop } = await serveDashboard(folder)
    dashboards.push(await weighed(name, url))
    stop()
  }
  return [
    ...dashboards,
    await weighed(
      "demo storefront: a page without portal",
      store.storefront_url,
    ),
    await weighed("portal: sign-in", `${store.storefront_url}/partners`),
  ]
}

async function visit(browser: Browser, store: RunningStore) {
  const admin = await signedIn(browser, (page) => signInAdmin(page, store))
  const [partner] = store.partners
  const member = await signedIn(browser, (page) =>
    signInPartner(page, store.storefront_url, partner),
  )
  const inDashboard = (name: string, at: string, data: string) => ({
    name,
    url: dashboardUrl(store, at),
    data,
    skeleton: "main .animate-pulse",
    who: admin,
  })
  const inPortal = (name: string, at: string, data: string) => ({
    name,
    url: `${store.storefront_url}/partners${at}`,
    data,
    skeleton: ".pp-skeleton",
    who: member,
  })
  const places: Visits[] = [
    inDashboard("Medusa's orders", "/orders", "/admin/orders"),
    inDashboard(
      "dashboard: overview",
      "/partner-center",
      "/admin/partner-reports/overview",
    ),
    inDashboard(
      "dashboard: links",
      "/partner-center/links",
      "/admin/partner-links",
    ),
    inDashboard(
      "dashboard: ledgers",
      "/partner-center/ledger",
      "/admin/partner-ledger",
    ),
    inPortal("portal: dashboard", "/dashboard", "/me/dashboard"),
    inPortal("portal: links", "/links", "/me/links"),
    inPortal("portal: ledger", "/ledger", "/me/ledger"),
  ].map((place) => ({
    ...place,
    fetched: { requests: 0, scripts: 0, raw: 0, gzip: 0 },
    first: [],
    again: [],
  }))
  const openFor = async ({ who }: Visits) =>
    await browser.newContext({ ...playwright.use, storageState: who })
  for (const place of places) {
    const context = await openFor(place)
    place.fetched = await fetchedFor(context, place)
    await context.close()
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const place of places) {
      const first: number[] = []
      const again: number[] = []
      for (let visit = 0; visit < VISITS; visit++) {
        const context = await openFor(place)
        first.push(await timeToData(context, place))
        again.push(await timeToData(context, place))
        await context.close()
      }
      place.first.push(new Sample(first).median)
      place.again.push(new Sample(again).median)
    }
  }
  return places
}

async function signedIn(
  browser: Browser,
  signIn: (page: Awaited<ReturnType<Browser["newPage"]>>) => Promise<void>,
): Promise<SignedIn> {
  const context = await browser.newContext(playwright.use)
  await signIn(await context.newPage())
  const state = await context.storageState()
  await context.close()
  return state
}

function weightTable(
  all: readonly { name: string; fetched: Fetched }[],
): string {
  return table(
    ["page", "requests", "scripts", "KiB", "KiB compressed"],
    all.map(({ name, fetched }) => [
      name,
      fetched.requests,
      fetched.scripts,
      show(fetched.raw / KIB),
      show(fetched.gzip / KIB),
    ]),
  )
}

function timeTable(places: readonly Visits[]): string {
  const [orders] = places
  const ratios = (of: (place: Visits) => number[], place: Visits) =>
    showRange(
      new Sample(of(place).map((time, round) => time / of(orders)[round])),
    )
  return table(
    [
      "page",
      "first visit, ms to data",
      "against Medusa",
      "again, ms to data",
      "against Medusa",
    ],
    places.map((place) => [
      place.name,
      show(new Sample(place.first).median),
      ratios(({ first }) => first, place),
      show(new Sample(place.again).median),
      ratios(({ again }) => again, place),
    ]),
  )
}
