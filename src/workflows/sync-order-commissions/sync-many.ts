import type { MedusaContainer } from "@medusajs/framework/types"

import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type { SharedPostingResult } from "../../modules/ledger/post-entitlements"
import { isHeldByOthers } from "../../modules/ledger/sync-rows"
import type {
  EntitlementPosting,
  PostingResult,
} from "../../modules/ledger/types"
import { computeOrder } from "./compute-order"
import { hasMonthCaps } from "./gather-entitlement-input"
import { postingOf } from "./post-order"
import {
  finishOrder,
  prepareOrder,
  type PreparedOrder,
  readOpened,
  type SyncedOrder,
  toSynced,
} from "./sync-one"
import { scopeOfMany, scopeOfOne, type SyncScope } from "./sync-scope"

/**
 * Syncs many orders, no two of them of one customer, as `syncOne` does each: with the same
 * steps, each done for all of them before the next. All are attributed and their facts
 * kept before any is computed, so that tiers count those that are placed earlier.
 * What depends on earnings (caps for a month) is computed and posted one after the other,
 * behind the rest.
 * Everything fails where one fails; whoever calls then divides them.
 * @throws MedusaError not found for an unknown order
 */
export async function syncMany(
  container: MedusaContainer,
  orderIds: readonly string[],
  postedAt: Date,
): Promise<SyncedOrder[]> {
  const scope = await scopeOfMany(container)
  const opened = await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .openOrderSyncs(orderIds)
  const orders = await allOf(await readOpened(scope, opened), (order) =>
    prepareOrder(scope, order),
  )
  const isSimple = ({ reading, terms }: PreparedOrder) =>
    reading.problem === null && !(terms && hasMonthCaps(terms))
  const simple = orders.filter(isSimple)
  const postings = await postTogether(
    container,
    await allOf(simple, (order) => toPosting(scope, order, postedAt)),
  )
  const synced = simple.map((order, index) => toSynced(order, postings[index]))
  const alone = await scopeOfOne(container)
  for (const order of orders.filter((each) => !isSimple(each))) {
    synced.push(toSynced(order, await finishOrder(alone, order, postedAt)))
  }
  return synced
}

async function toPosting(
  scope: SyncScope,
  order: PreparedOrder,
  postedAt: Date,
): Promise<EntitlementPosting> {
  const computed = await computeOrder(scope.container, order, order.terms)
  return await postingOf(scope, { ...order, computed, posted_at: postedAt })
}

/** Posts many orders together, and alone those for which that would have to wait. */
async function postTogether(
  container: MedusaContainer,
  postings: readonly EntitlementPosting[],
): Promise<PostingResult[]> {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const results = await ledger
    .postEntitlementsTogether(postings)
    .catch((error: unknown): SharedPostingResult[] => {
      if (!isHeldByOthers(error)) {
        throw error
      }
      return postings.map(() => ({ outcome: "held" }))
    })
  const posted: PostingResult[] = []
  for (const [index, result] of results.entries()) {
    posted.push(
      result.outcome === "held"
        ? await ledger.postEntitlements(postings[index])
        : result,
    )
  }
  return posted
}

/** Does something for all at once; ends when all have ended, also where one fails. */
async function allOf<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const settled = await Promise.allSettled(items.map(work))
  return settled.map((each) => {
    if (each.status === "rejected") {
      throw each.reason
    }
    return each.value
  })
}
