import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { LEDGER_MODULE } from "../../../modules/ledger"
import type LedgerModuleService from "../../../modules/ledger/service"
import { syncOrderCommissionsWorkflow } from "../../sync-order-commissions"

const JOB = "partner-center-reconcile"
/**
 * Renewed with every page and every order. Much less than the five minutes between two
 * runs, so that a run whose process was killed does not cost the next one its turn.
 */
const LEASE_SECONDS = 60
const BATCH = 100
/** More than this wait for the next run. */
const UNFINISHED_LIMIT = 1000
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

export interface ReconcileResult {
  /** False when another process is at it. */
  ran: boolean
  synced: number
  failed: number
}

/**
 * Notes the orders that no event brought, then syncs what is unfinished (those, and
 * syncs that failed or died on the way), then looks again at watched orders in order
 * of their last sync. An order that fails does not keep the others waiting; it is logged
 * and stays unfinished, so every run tries it again. An order that was deleted meanwhile
 * (a declined payment) earns nobody anything.
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

async function syncAll(
  container: MedusaContainer,
  orderIds: readonly string[],
  result: ReconcileResult,
): Promise<void> {
  const logger = container.resolve<Logger>(ContainerRegistrationKeys.LOGGER)
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const there = await readExisting(container, orderIds)
  for (const orderId of orderIds) {
    await ledger.renewJobLease(JOB, LEASE_SECONDS)
    try {
      await (there.has(orderId)
        ? syncOrderCommissionsWorkflow(container).run({
            input: { order_id: orderId },
          })
        : takeBack(container, orderId))
      result.synced++
    } catch (error) {
      result.failed++
      logger.error(
        `Commissions of order ${orderId} could not be synced`,
        error as Error,
      )
    }
  }
}

async function readExisting(
  container: MedusaContainer,
  orderIds: readonly string[],
): Promise<Set<string>> {
  const { data: orders } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: ["id"], filters: { id: [...orderIds] } })
  return new Set(orders.map(({ id }) => id))
}

/** What a deleted order has earned goes to zero; nothing else can be read of it. */
async function takeBack(
  container: MedusaContainer,
  orderId: string,
): Promise<void> {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const now = new Date()
  await ledger.postEntitlements({
    order_id: orderId,
    order_display_id: null,
    ticket: await ledger.openOrderSync(orderId),
    placed_at: now.toISOString(),
    entitlements: [],
    lines: [],
    watched: false,
    depends_on_earlier: false,
    affected_partner_ids: [],
    withdrawn_reason: "The order was deleted",
    payable_from: null,
    posted_at: now,
  })
}
