import { writeFileSync } from "node:fs"

import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"

import { quietEvents } from "../../demo/quiet-events"
import { syncOrderCommissionsWorkflow } from "../../src/workflows/sync-order-commissions"
import { countQueries, fillCart, type OrderSource } from "../lib/orders"

/** What the script takes, as JSON. */
export interface SyncPlan extends OrderSource {
  sizes: { lines: number; orders: number }[]
  warm_up: number
  /** Where the measurements go, as JSON. */
  output: string
}

/** Orders of one size: what completing their carts took, and syncing them. */
export interface SyncMeasurement {
  lines: number
  levels: number
  complete_ms: number[]
  sync_ms: number[]
  /** Statements to PostgreSQL for one order. */
  complete_queries: number
  sync_queries: number
  resync_ms: number[]
  resync_queries: number
  /** Commissions that the last order earned. */
  commissions: number
}

/**
 * Completes carts and syncs their orders in turns, in one process that does nothing else:
 * the plugin's subscribers are kept still.
 */
export default async function syncOrders({
  container,
  args,
}: ExecArgs): Promise<void> {
  const plan = JSON.parse(args[0]) as SyncPlan
  quietEvents(container)
  const measurements: SyncMeasurement[] = []
  for (const size of plan.sizes) {
    for (let levels = 1; levels <= plan.visitor_ids.length; levels++) {
      measurements.push(await measure(container, plan, size, levels))
    }
  }
  writeFileSync(plan.output, JSON.stringify(measurements))
}

async function measure(
  container: MedusaContainer,
  plan: SyncPlan,
  { lines, orders }: SyncPlan["sizes"][number],
  levels: number,
): Promise<SyncMeasurement> {
  const count = countQueries(container)
  const found: SyncMeasurement = {
    lines,
    levels,
    complete_ms: [],
    sync_ms: [],
    resync_ms: [],
    complete_queries: 0,
    sync_queries: 0,
    resync_queries: 0,
    commissions: 0,
  }
  for (let number = 0; number < plan.warm_up + orders; number++) {
    const cartId = await fillCart(
      container,
      plan,
      lines,
      plan.visitor_ids[levels - 1],
    )
    let orderId = ""
    const complete = await count(async () => {
      const { result } = await completeCartWorkflow(container).run({
        input: { id: cartId },
      })
      orderId = result.id
    })
    const syncOnce = async () => {
      const { result } = await syncOrderCommissionsWorkflow(container).run({
        input: { order_id: orderId },
      })
      return result.outcome === "posted" ? result.changes.length : 0
    }
    const sync = await count(async () => {
      found.commissions = await syncOnce()
    })
    const resync = await count(syncOnce)
    if (number >= plan.warm_up) {
      found.complete_ms.push(complete.ms)
      found.sync_ms.push(sync.ms)
      found.resync_ms.push(resync.ms)
      found.complete_queries = complete.queries
      found.sync_queries = sync.queries
      found.resync_queries = resync.queries
    }
  }
  return found
}
