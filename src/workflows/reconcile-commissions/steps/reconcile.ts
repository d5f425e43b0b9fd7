import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { LEDGER_MODULE } from "../../../modules/ledger"
import type LedgerModuleService from "../../../modules/ledger/service"
import { syncOrderCommissionsWorkflow } from "../../sync-order-commissions"

const JOB = "partner-center-reconcile"
const LEASE_SECONDS = 600
const BATCH = 100
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
 * Two passes, in batches: new orders that were never synced, then credited orders in
 * order of their last sync. One order that fails does not keep the others waiting; it is
 * logged and tried again by the next run.
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
      since = await syncNewOrders(container, since, result)
      const oldest = await ledger.listOrdersToRecheck(RECHECK_HOURS, BATCH)
      await syncAll(container, oldest, result)
    } finally {
      await ledger.endJobLease(JOB, since.toISOString())
    }
    return new StepResponse(result)
  },
)

async function syncNewOrders(
  container: MedusaContainer,
  since: Date,
  result: ReconcileResult,
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
    const missed = await ledger.listUnsyncedOrders(orders.map(({ id }) => id))
    await syncAll(container, missed, result)
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
  for (const order_id of orderIds) {
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
