import { writeFileSync } from "node:fs"

import type { ExecArgs } from "@medusajs/framework/types"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"

import { quietEvents } from "../../demo/quiet-events"
import { connectTo } from "../../integration-tests/helpers/databases"
import { LEDGER_MODULE } from "../../src/modules/ledger"
import type LedgerModuleService from "../../src/modules/ledger/service"
import { reconcileCommissionsWorkflow } from "../../src/workflows/reconcile-commissions"
import { syncOrderCommissionsWorkflow } from "../../src/workflows/sync-order-commissions"
import { copyOrder } from "../lib/copy-orders"
import { countQueries, fillCart, type OrderSource } from "../lib/orders"

/** What the script takes, as JSON. */
export interface BulkPlan extends OrderSource {
  database: string
  lines: number[]
  /** For each size, in several rounds. */
  orders: number
  rounds: number
  /** In each round these are synced one by one. */
  alone: number
  /** Where the measurements go, as JSON. */
  output: string
}

/** Orders of one size; milliseconds and statements for one order, by round. */
export interface BulkMeasurement {
  lines: number
  orders: number
  alone_ms: number[]
  together_ms: number[]
  alone_queries: number
  together_queries: number
}

/**
 * Syncs copies of an order one by one, and then many of them by the job that finds orders
 * of which no event told, in turns.
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
  for (const lines of plan.lines) {
    const cartId = await fillCart(container, plan, lines, plan.visitor_ids[2])
    const { result: order } = await completeCartWorkflow(container).run({
      input: { id: cartId },
    })
    await reconcile()
    const found: BulkMeasurement = {
      lines,
      orders: plan.orders,
      alone_ms: [],
      together_ms: [],
      alone_queries: 0,
      together_queries: 0,
    }
    const many = plan.orders / plan.rounds
    for (let round = 0; round < plan.rounds; round++) {
      const copies = await copyOrder(
        sql,
        order.id,
        `bulk${lines}x${round}x`,
        plan.alone + many,
        plan.visitor_ids,
      )
      const alone = await count(async () => {
        for (const order_id of copies.slice(0, plan.alone)) {
          await syncOrderCommissionsWorkflow(container).run({
            input: { order_id },
          })
        }
      })
      let synced = 0
      const together = await count(async () => {
        synced = await reconcile()
      })
      if (synced !== many) {
        throw new Error(`${synced} of ${many} orders were synced`)
      }
      found.alone_ms.push(alone.ms / plan.alone)
      found.together_ms.push(together.ms / many)
      found.alone_queries = alone.queries / plan.alone
      found.together_queries = together.queries / many
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
