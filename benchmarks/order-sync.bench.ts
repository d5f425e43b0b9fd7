import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { setTimeout } from "node:timers/promises"

import {
  runMedusa,
  startMedusa,
  type StorePlace,
} from "../integration-tests/cluster/helpers/medusa"
import { createStoreDatabase } from "../integration-tests/cluster/helpers/store-database"
import { createFetchClient } from "../integration-tests/helpers/fetch-client"
import { ApiUser } from "../integration-tests/http/helpers/api"
import {
  completeCart,
  fillCart,
} from "../integration-tests/http/helpers/shopping"
import { startBareMedusa } from "./lib/bare-store"
import { Sample, show, timed } from "./lib/numbers"
import { furnishOrderStore, type OrderStore } from "./lib/order-store"
import { isQuick, publish, table } from "./lib/report"
import type { BulkMeasurement, BulkPlan } from "./scripts/sync-bulk"
import type { SyncMeasurement, SyncPlan } from "./scripts/sync-orders"

const PLACE: StorePlace = { database: "order_sync" }
const LINES = isQuick ? [1, 50] : [1, 10, 50]
const ORDERS = isQuick ? 3 : 30
const CHECKOUTS = isQuick ? 10 : 100
/** Long enough for what a checkout has set off to be over. */
const PAUSE_MS = 400

void run()

async function run() {
  const folder = mkdtempSync(path.join(os.tmpdir(), "partner-center-sync-"))
  try {
    await createStoreDatabase(PLACE)
    const shop = await furnishOrderStore(PLACE, Math.max(...LINES))
    const measured = async <Found>(script: string, plan: object) => {
      const output = path.join(folder, `${script}.json`)
      await runMedusa(
        PLACE,
        "exec",
        path.join(__dirname, "scripts", `${script}.ts`),
        JSON.stringify({ ...shop, ...plan, output }),
      )
      return JSON.parse(readFileSync(output, "utf8")) as Found
    }
    const orders = await measured<SyncMeasurement[]>("sync-orders", {
      lines: LINES,
      orders: ORDERS,
      warm_up: isQuick ? 1 : 3,
    } satisfies Omit<SyncPlan, keyof OrderStore | "output">)
    const bulk = await measured<BulkMeasurement[]>("sync-bulk", {
      database: PLACE.database,
      lines: isQuick ? [1] : [1, 10],
      orders: isQuick ? 1000 : 10_000,
      rounds: 2,
      alone: isQuick ? 20 : 200,
    } satisfies Omit<BulkPlan, keyof OrderStore | "output">)
    const checkouts = await compareCheckouts(path.join(folder, "bare"), shop)
    await publish({
      name: "order-sync",
      title: "Syncing orders",
      parts: [
        `An order's commissions against Medusa's own \`completeCartWorkflow\` of the same order, in turns in one process (median of ${ORDERS}). "Again": the order is synced once more and nothing has changed.`,
        orderTable(orders),
        `Orders of which no event told, synced by the reconcile job, against as many syncs one by one, in ${bulk[0].together_ms.length} rounds.`,
        bulkTable(bulk),
        `\`POST /store/carts/:id/complete\` over HTTP, ${CHECKOUTS} orders of one line each in turns: a store with the plugin, which syncs each order when it is placed, and Medusa without it on the same database.`,
        checkoutTable(checkouts),
      ],
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Checkouts {
  with_plugin: number[]
  without: number[]
}

/** Completes carts with the plugin and without it, in turns; each alone on the machine. */
async function compareCheckouts(
  folder: string,
  shop: OrderStore,
): Promise<Checkouts> {
  const shared = await startMedusa(PLACE, "shared")
  const bare = await startBareMedusa(folder, PLACE.database)
  try {
    const storeAt = (url: string) => ({
      ...shop.store,
      visitor: new ApiUser(createFetchClient(url), {
        "x-publishable-api-key": shop.store.publishable_key,
      }),
    })
    const [withPlugin, without] = [storeAt(shared.url), storeAt(bare.url)]
    const found: Checkouts = { with_plugin: [], without: [] }
    const complete = async (store: typeof withPlugin, number: number) => {
      const cart = await fillCart(
        withPlugin,
        {
          items: [{ variant_id: shop.variant_ids[0], quantity: 1 }],
          email: `checkout-${number}@example.com`,
        },
        shop.visitor_ids[2],
      )
      await setTimeout(PAUSE_MS)
      const ms = await timed(() => completeCart(store, cart))
      await setTimeout(PAUSE_MS)
      return ms
    }
    const warmUp = 3
    for (let number = -warmUp; number < CHECKOUTS; number++) {
      const ms = {
        without: await complete(without, 2 * number),
        with_plugin: await complete(withPlugin, 2 * number + 1),
      }
      if (number >= 0) {
        found.without.push(ms.without)
        found.with_plugin.push(ms.with_plugin)
      }
    }
    return found
  } finally {
    await shared.stop()
    await bare.stop()
  }
}

function orderTable(found: readonly SyncMeasurement[]): string {
  return table(
    [
      "lines",
      "levels",
      "commissions",
      "complete, ms",
      "sync, ms",
      "sync / complete",
      "of 90 % below",
      "queries: complete",
      "sync",
      "again, ms",
      "again, queries",
      "orders/s",
    ],
    found.map((each) => {
      const complete = new Sample(each.complete_ms)
      const sync = new Sample(each.sync_ms)
      const ratio = new Sample(
        each.sync_ms.map((ms, index) => ms / each.complete_ms[index]),
      )
      return [
        each.lines,
        each.levels,
        each.commissions,
        show(complete.median),
        show(sync.median),
        show(ratio.median),
        show(ratio.at(0.9)),
        each.complete_queries,
        each.sync_queries,
        show(new Sample(each.resync_ms).median),
        each.resync_queries,
        show(1000 / sync.median),
      ]
    }),
  )
}

function bulkTable(found: readonly BulkMeasurement[]): string {
  return table(
    [
      "lines",
      "orders",
      "one by one, orders/s",
      "queries",
      "together, orders/s",
      "queries",
      "times as fast",
      "by round",
    ],
    found.map((each) => {
      const alone = new Sample(each.alone_ms)
      const together = new Sample(each.together_ms)
      const ratios = each.alone_ms.map(
        (ms, round) => ms / each.together_ms[round],
      )
      return [
        each.lines,
        each.orders,
        show(1000 / alone.median),
        show(each.alone_queries),
        show(1000 / together.median),
        show(each.together_queries),
        show(new Sample(ratios).median),
        ratios.map(show).join(", "),
      ]
    }),
  )
}

function checkoutTable({ with_plugin, without }: Checkouts): string {
  const rows = [
    ["without the plugin", new Sample(without)],
    ["with the plugin", new Sample(with_plugin)],
    [
      "ratio, in turns",
      new Sample(with_plugin.map((ms, index) => ms / without[index])),
    ],
  ] as const
  return table(
    ["", "p25", "p50", "p75", "p95"],
    rows.map(([name, sample]) => [
      name,
      ...[0.25, 0.5, 0.75, 0.95].map((share) => show(sample.at(share))),
    ]),
  )
}
