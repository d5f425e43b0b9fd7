import { writeFileSync } from "node:fs"

import type { ExecArgs } from "@medusajs/framework/types"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"

import { quietEvents } from "../../demo/quiet-events"
import { connectTo } from "../../integration-tests/helpers/databases"
import { LEDGER_MODULE } from "../../src/modules/ledger"
import type LedgerModuleService from "../../src/modules/ledger/service"
import { reconcileCommissionsWorkflow } from "../../src/workflows/reconcile-commissions"
import {
  syncOrderCommissionsWorkflow,
  syncOrdersTogetherWorkflow,
} from "../../src/workflows/sync-order-commissions"
import { copyOrder } from "../lib/copy-orders"
import { countQueries, fillCart, type OrderSource } from "../lib/orders"

/** What the script takes, as JSON. */
export interface BulkPlan extends OrderSource {
  database: string
  /** So many orders of each size are imported, and as many reconciled, in rounds. */
  sizes: { lines: number; orders: number }[]
  rounds: number
  /** In each round these are synced one by one. */
  alone: number
  /** Where the measurements go, as JSON. */
  output: string
}

/** Milliseconds for one order, by round, and statements for one of the last round. */
export interface WayMeasurement {
  /** In each round. */
  orders: number
  ms: number[]
  queries: number
}

/** Orders of one size, synced in several ways. */
export interface BulkMeasurement {
  lines: number
  /** In all rounds of the import, and of the reconcile job. */
  orders: number
  alone: WayMeasurement
  imported: WayMeasurement
  reconciled: WayMeasurement
}

/** What an import gives to a workflow at a time. */
const IMPORT_BATCH = 100

/**
 * Syncs copies of an order one by one, then many as an import does it, then many by the
 * job that finds orders of which no event told; in turns.
 */
export default async function syncBulk({
  container,
  args,
}: ExecArgs): Promise<void> {
  const plan = JSON.parse(args[0]) as BulkPlan
  quietEvents(container)
  const count = countQueries(container)
  const sql = await connectTo(plan.database)
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const reconcile = async () => {
    const { result } = await reconcileCommissionsWorkflow(container).run({
      input: { min_age_seconds: 0 },
    })
    return result.synced
  }
  const measurements: BulkMeasurement[] = []
  const syncAlone = async (orderIds: readonly string[]) => {
    for (const order_id of orderIds) {
      await syncOrderCommissionsWorkflow(container).run({ input: { order_id } })
    }
  }
  const importAll = async (orderIds: readonly string[]) => {
    for (let at = 0; at < orderIds.length; at += IMPORT_BATCH) {
      await syncOrdersTogetherWorkflow(container).run({
        input: {
          order_ids: orderIds.slice(at, at + IMPORT_BATCH),
          posted_at: new Date().toISOString(),
        },
      })
    }
  }
  for (const { lines, orders } of plan.sizes) {
    const cartId = await fillCart(container, plan, lines, plan.visitor_ids[2])
    const { result: order } = await completeCartWorkflow(container).run({
      input: { id: cartId },
    })
    await reconcile()
    const many = orders / plan.rounds
    const wayOf = (each: number): WayMeasurement => ({
      orders: each,
      ms: [],
      queries: 0,
    })
    const found: BulkMeasurement = {
      lines,
      orders,
      alone: wayOf(plan.alone),
      imported: wayOf(many),
      reconciled: wayOf(many),
    }
    const measure = async (
      way: WayMeasurement,
      work: () => Promise<unknown>,
    ) => {
      const { ms, queries } = await count(work)
      way.ms.push(ms / way.orders)
      way.queries = queries / way.orders
    }
    for (let round = 0; round < plan.rounds; round++) {
      const copies = await copyOrder(
        sql,
        order.id,
        `bulk${lines}x${round}x`,
        plan.alone + 2 * many,
        plan.visitor_ids,
      )
      const [first, second] = [plan.alone, plan.alone + many]
      await measure(found.alone, () => syncAlone(copies.slice(0, first)))
      await measure(found.imported, () =>
        importAll(copies.slice(first, second)),
      )
      let synced = 0
      await measure(found.reconciled, async () => {
        synced = await reconcile()
      })
      if (synced !== many) {
        throw new Error(`${synced} of ${many} orders were synced`)
      }
    }
    measurements.push(found)
  }
  const { ok, problems } = await ledger.checkBooks()
  if (!ok) {
    throw new Error(JSON.stringify(problems))
  }
  await sql.end()
  writeFileSync(plan.output, JSON.stringify(measurements))
}
