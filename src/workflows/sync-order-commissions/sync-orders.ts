import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { syncOrderCommissionsWorkflow, syncOrdersTogetherWorkflow } from "."
import { emailIdentity } from "../../domain/email-identity"
import { because } from "../../domain/reasons/catalogue"
import { say } from "../../domain/reasons/say"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"
import { type OrderOfPerson, wavesOf } from "./waves"

/** How many orders a job has synced, and how many not. */
export interface SyncCount {
  synced: number
  failed: number
}

/** So many orders are synced together. */
const TOGETHER = 100

/**
 * Syncs orders, many of them together. One that fails does not keep the others waiting; it
 * is logged and stays unfinished. An order that was deleted meanwhile (a declined
 * payment) earns nobody anything.
 * @param beforeEach told before each part of the work; a rejection ends it
 */
export async function syncOrders(
  container: MedusaContainer,
  orderIds: readonly string[],
  beforeEach: () => Promise<void> = async () => {},
): Promise<SyncCount> {
  const logger = container.resolve<Logger>(ContainerRegistrationKeys.LOGGER)
  const count: SyncCount = { synced: 0, failed: 0 }
  const sync = async (ids: readonly string[], work: () => Promise<unknown>) => {
    await beforeEach()
    try {
      await work()
      count.synced += ids.length
    } catch (error) {
      if (ids.length > 1) {
        const half = Math.ceil(ids.length / 2)
        await syncAll(ids.slice(0, half))
        await syncAll(ids.slice(half))
        return
      }
      count.failed++
      logger.error(
        `Commissions of order ${ids[0]} could not be synced`,
        error as Error,
      )
    }
  }
  const syncAll = async (ids: readonly string[]): Promise<void> =>
    await sync(ids, () =>
      ids.length > 1
        ? syncOrdersTogetherWorkflow(container).run({
            input: { order_ids: [...ids] },
          })
        : syncOrderCommissionsWorkflow(container).run({
            input: { order_id: ids[0] },
          }),
    )

  const orders = await readExisting(container, orderIds)
  for (const orderId of orderIds.filter((id) => !orders.has(id))) {
    await sync([orderId], () => takeBack(container, orderId))
  }
  const existing = orderIds.flatMap((id) => orders.get(id) ?? [])
  for (const wave of wavesOf(existing, TOGETHER)) {
    await syncAll(wave)
  }
  return count
}

async function readExisting(
  container: MedusaContainer,
  orderIds: readonly string[],
): Promise<Map<string, OrderOfPerson>> {
  if (orderIds.length === 0) {
    return new Map()
  }
  const { data: orders } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id", "email", "customer_id", "customer.email"],
      filters: { id: [...orderIds] },
    })
  return new Map(
    orders.map(({ id, email, customer_id, customer }) => [
      id,
      {
        id,
        person: [
          customer_id ?? [],
          [email, customer?.email].flatMap((each) =>
            each ? emailIdentity(each) : [],
          ),
        ].flat(),
      },
    ]),
  )
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
