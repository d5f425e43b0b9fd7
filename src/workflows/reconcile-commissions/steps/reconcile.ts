import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { LEDGER_MODULE } from "../../../modules/ledger"
import type LedgerModuleService from "../../../modules/ledger/service"
import { syncOrderCommissionsWorkflow } from "../../sync-order-commissions"

const JOB = "partner-center-reconcile"
const LEASE_SECONDS = 600
const BATCH = 100
/** More than this wait for the next run, so that the lease outlives a run. */
const UNFINISHED_LIMIT = 1000
/** Orders that were looked at longer ago than this are looked at again. */
const RECHECK_HOURS = 6
/**
 * An order may become visible after one with a later `created_at`; the next run
 * therefore starts this much before the last order that was seen.
 */
const OVERLAP_MS = 10 * 60 * 1000
/** How far back the very first run looks. */
const FIRST_LOOK_MS = 24 * 60 * 60 * 1000

export interface ReconcileResult {
  /** False when another process is at it. */
  ran: boolean
  synced: number
  failed: number
}

/**
 * Notes the orders that no event brought, then syncs what is unfinished (those, and
 * syncs that failed or died on the way), then looks again at credited orders in order
 * of their last sync. An order that fails does not keep the others waiting; it is logged
 * and stays unfinished, so every run tries it again.
 */
export const reconcileStep = createStep(
  "partner-center-reconcile",
  async (
    _: undefined,
    { container },
  ): Promise<StepResponse<ReconcileResult>> => {
    const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const lease = await ledger.takeJobLease(JOB, LEASE_SECONDS)
    if (!lease) {
      return new StepResponse({ ran: false, synced: 0, failed: 0 })
    }
    const result: ReconcileResult = { ran: true, synced: 0, failed: 0 }
    let since = lease.cursor
      ? new Date(lease.cursor)
      : new Date(Date.now() - FIRST_LOOK_MS)
    try {
      since = await noteNewOrders(container, since)
      const unfinished = await ledger.listUnfinishedSyncs(UNFINISHED_LIMIT)
      await syncAll(container, unfinished, result)
      const oldest = await ledger.listOrdersToRecheck(RECHECK_HOURS, BATCH)
      await syncAll(container, oldest, result)
    } finally {
      await ledger.endJobLease(JOB, since.toISOString())
    }
    return new StepResponse(result)
  },
)

/** @returns from when on the next run has to look */
async function noteNewOrders(
  container: MedusaContainer,
  since: Date,
): Promise<Date> {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  let newest = since
  for (let skip = 0; ; skip += BATCH) {
    const { data: orders } = await query.graph({
      entity: "order",
      fields: ["id", "created_at"],
      filters: { created_at: { $gte: since } },
      pagination: { take: BATCH, skip, order: { created_at: "ASC" } },
    })
    await ledger.noteOrdersToSync(orders.map(({ id }) => id))
    newest = orders.reduce((latest, { created_at }) => {
      const created = new Date(created_at)
      return created > latest ? created : latest
    }, newest)
    if (orders.length < BATCH) {
      return new Date(Math.max(since.getTime(), newest.getTime() - OVERLAP_MS))
    }
  }
}

async function syncAll(
  container: MedusaContainer,
  orderIds: readonly string[],
  result: ReconcileResult,
): Promise<void> {
  const logger = container.resolve<Logger>(ContainerRegistrationKeys.LOGGER)
  for (const order_id of await dropDeleted(container, orderIds)) {
    try {
      await syncOrderCommissionsWorkflow(container).run({ input: { order_id } })
      result.synced++
    } catch (error) {
      result.failed++
      logger.error(
        `Commissions of order ${order_id} could not be synced`,
        error as Error,
      )
    }
  }
}

/** @returns the orders that are still there */
async function dropDeleted(
  container: MedusaContainer,
  orderIds: readonly string[],
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: orders } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: { id: [...orderIds] },
  })
  const there = new Set(orders.map(({ id }) => id))
  const deleted = orderIds.filter((id) => !there.has(id))
  await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .abandonOrderSyncs(deleted)
  return orderIds.filter((id) => there.has(id))
}
