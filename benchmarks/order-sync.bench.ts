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
/** So many orders of each size: those with many lines take seconds to make. */
const SIZES = isQuick
  ? [
      { lines: 1, orders: 3 },
      { lines: 10, orders: 3 },
    ]
  : [
      { lines: 1, orders: 30 },
      { lines: 10, orders: 20 },
      { lines: 50, orders: 10 },
    ]
const BULK_SIZES = isQuick
  ? [{ lines: 1, orders: 400 }]
  : [
      { lines: 1, orders: 10_000 },
      { lines: 10, orders: 2000 },
    ]
const CHECKOUTS = isQuick ? 6 : 60
const WARM_UP = isQuick ? 1 : 3
/** Long enough for what a checkout has set off to be over. */
const PAUSE_MS = 300

void run()

async function run() {
  const folder = mkdtempSync(path.join(os.tmpdir(), "partner-center-sync-"))
  try {
    await createStoreDatabase(PLACE)
    const shop = await furnishOrderStore(
      PLACE,
      Math.max(...SIZES.map(({ lines }) => lines)),
    )
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
      sizes: SIZES,
      warm_up: WARM_UP,
    } satisfies Omit<SyncPlan, keyof OrderStore | "output">)
    const bulk = await measured<BulkMeasurement[]>("sync-bulk", {
      database: PLACE.database,
      sizes: BULK_SIZES,
      rounds: 2,
      alone: isQuick ? 20 : 200,
    } satisfies Omit<BulkPlan, keyof OrderStore | "output">)
    const checkouts = await compareCheckouts(path.join(folder, "bare"), shop)
    await publish({
      name: "order-sync",
      title: "Syncing orders",
      parts: [
        `An order's commissions against Medusa's own \`completeCartWorkflow\` of the same order, in turns in one process (medians). "Again": the order is synced once more and nothing has changed.`,
        orderTable(orders),
        `Many orders against syncs one by one, in turns in ${bulk[0].alone.ms.length} rounds: orders of the past, synced a hundred at a time as an import does it, and orders of which no event told, found and synced by the reconcile job.`,
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
    let carts = 0
    const complete = async (store: typeof withPlugin) => {
      const cart = await fillCart(
        withPlugin,
        {
          items: [{ variant_id: shop.variant_ids[0], quantity: 1 }],
          email: `checkout-${carts++}@example.com`,
        },
        shop.visitor_ids[2],
      )
      await setTimeout(PAUSE_MS)
      const ms = await timed(() => completeCart(store, cart))
      await setTimeout(PAUSE_MS)
      return ms
    }
    for (let number = -WARM_UP; number < CHECKOUTS; number++) {
      // Whoever comes second finds what the first one left in the database's memory.
      const turns = [
        { store: without, times: found.without },
        { store: withPlugin, times: found.with_plugin },
      ]
      for (const { store, times } of number % 2 ? turns.reverse() : turns) {
        const ms = await complete(store)
        if (number >= 0) {
          times.push(ms)
        }
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
      "way",
      "orders/s",
      "queries an order",
      "times as fast",
      "by round",
    ],
    found.flatMap(({ lines, orders, alone, imported, reconciled }) =>
      [
        { way: "one by one", count: alone.ms.length * alone.orders, ...alone },
        { way: "imported", count: orders, ...imported },
        { way: "reconciled", count: orders, ...reconciled },
      ].map(({ way, count, ms, queries }) => {
        const ratios = ms.map((each, round) => alone.ms[round] / each)
        return [
          lines,
          count,
          way,
          show(1000 / new Sample(ms).median),
          show(queries),
          show(new Sample(ratios).median),
          ratios.map(show).join(", "),
        ]
      }),
    ),
  )
}

function checkoutTable({ with_plugin, without }: Checkouts): string {
  const rows = [
    ["without the plugin", new Sample(without)],
    ["with the plugin", new Sample(with_plugin)],
    [
      "added, in turns",
      new Sample(with_plugin.map((ms, index) => ms - without[index])),
    ],
    [
      "ratio, in turns",
      new Sample(with_plugin.map((ms, index) => ms / without[index])),
    ],
  ] as const
  return table(
    ["ms", "p25", "p50", "p75", "p95"],
    rows.map(([name, sample]) => [
      name,
      ...[0.25, 0.5, 0.75, 0.95].map((share) => show(sample.at(share))),
    ]),
  )
}
