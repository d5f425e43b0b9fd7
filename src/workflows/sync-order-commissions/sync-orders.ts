import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { syncOrderCommissionsWorkflow } from "."
import { because } from "../../domain/reasons/catalogue"
import { say } from "../../domain/reasons/say"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"

/** How many orders a job has synced, and how many not. */
export interface SyncCount {
  synced: number
  failed: number
}

/**
 * Syncs orders one after the other. One that fails does not keep the others waiting; it
 * is logged and stays unfinished. An order that was deleted meanwhile (a declined
 * payment) earns nobody anything.
 * @param beforeEach told before each order; a rejection ends it
 */
export async function syncOrders(
  container: MedusaContainer,
  orderIds: readonly string[],
  beforeEach: () => Promise<void> = async () => {},
): Promise<SyncCount> {
  const logger = container.resolve<Logger>(ContainerRegistrationKeys.LOGGER)
  const count: SyncCount = { synced: 0, failed: 0 }
  const there = await readExisting(container, orderIds)
  for (const orderId of orderIds) {
    await beforeEach()
    try {
      await (there.has(orderId)
        ? syncOrderCommissionsWorkflow(container).run({
            input: { order_id: orderId },
          })
        : takeBack(container, orderId))
      count.synced++
    } catch (error) {
      count.failed++
      logger.error(
        `Commissions of order ${orderId} could not be synced`,
        error as Error,
      )
    }
  }
  return count
}

async function readExisting(
  container: MedusaContainer,
  orderIds: readonly string[],
): Promise<Set<string>> {
  if (orderIds.length === 0) {
    return new Set()
  }
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
  const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
  const { ticket } = await ledger.openOrderSync(orderId)
  const kept = (await referral.getKeptAttributions([orderId])).get(orderId)
  const now = new Date()
  await referral.forgetOrder(orderId)
  await ledger.postEntitlements({
    order_id: orderId,
    order_display_id: null,
    ticket,
    placed_at: kept?.placed_at ?? now.toISOString(),
    is_draft: false,
    canceled_at: null,
    sold_by_partner_id: null,
    entitlements: [],
    lines: [],
    watched: false,
    depends_on: [],
    depends_on_history: false,
    changed_customer: false,
    later_order_ids: [],
    withdrawn_reason: say(because("clawback_order_deleted")),
    payable_from: null,
    posted_at: now,
  })
}
