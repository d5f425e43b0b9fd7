import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { LEDGER_MODULE } from "../../../modules/ledger"
import type LedgerModuleService from "../../../modules/ledger/service"
import {
  type SyncCount,
  syncOrders,
} from "../../sync-order-commissions/sync-orders"

const JOB = "partner-center-reconcile"
/**
 * Renewed with every page and every part of the work. Much less than the five minutes between two
 * runs, so that a run whose process was killed does not cost the next one its turn.
 */
const LEASE_SECONDS = 60
const BATCH = 100
/** More than this wait for the next run. */
const UNFINISHED_LIMIT = 10_000
/** Orders that were looked at longer ago than this are looked at again. */
const RECHECK_HOURS = 6
/**
 * A younger order may still be in the making: Medusa creates it, links its cart, asks
 * the payment provider, and deletes it again when the payment is declined.
 */
const MIN_AGE_SECONDS = 60
/**
 * An order may become visible after one with a later `created_at`; the next run
 * therefore starts this much before the last order that was seen.
 */
const OVERLAP_MS = 10 * 60 * 1000
/** How far back the very first run looks. */
const FIRST_LOOK_MS = 24 * 60 * 60 * 1000

export interface ReconcileInput {
  /** Orders younger than this many seconds are left to the next run; 60. */
  min_age_seconds?: number
}

export interface ReconcileResult extends SyncCount {
  /** False when another process is at it. */
  ran: boolean
}

/**
 * Notes the orders that no event brought, then syncs what is unfinished (those, and
 * syncs that failed or died on the way), then looks again at watched orders in order
 * of their last sync. What fails stays unfinished, so every run tries it again.
 */
export const reconcileStep = createStep(
  "partner-center-reconcile",
  async (
    { min_age_seconds = MIN_AGE_SECONDS }: ReconcileInput,
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
      const until = new Date(Date.now() - min_age_seconds * 1000)
      since = await noteNewOrders(container, since, until)
      const holdLease = () => ledger.renewJobLease(JOB, LEASE_SECONDS)
      for (const listed of [
        () => ledger.listUnfinishedSyncs(UNFINISHED_LIMIT),
        () => ledger.listOrdersToRecheck(RECHECK_HOURS, BATCH),
      ]) {
        const count = await syncOrders(container, await listed(), holdLease)
        result.synced += count.synced
        result.failed += count.failed
      }
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
  until: Date,
): Promise<Date> {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  let newest = since
  for (let skip = 0; ; skip += BATCH) {
    await ledger.renewJobLease(JOB, LEASE_SECONDS)
    const { data: orders } = await query.graph({
      entity: "order",
      fields: ["id", "created_at"],
      filters: { created_at: { $gte: since, $lte: until } },
      pagination: {
        take: BATCH,
        skip,
        order: { created_at: "ASC", id: "ASC" },
      },
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
