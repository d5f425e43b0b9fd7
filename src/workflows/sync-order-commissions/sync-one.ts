import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type { OpenedSync, PostingResult } from "../../modules/ledger/types"
import {
  attributeOrder,
  type DecidedOrder,
  type OrderAttribution,
} from "./attribute-order"
import {
  type AttributedOrder,
  computeOrder,
  termsOfOrder,
} from "./compute-order"
import type { OrderTerms } from "./gather-entitlement-input"
import { keepAttribution, type StandingAttribution } from "./keep-attribution"
import { keepOrderFacts } from "./keep-order-facts"
import { postOrder } from "./post-order"
import { type OrderReading, readOrders } from "./read-orders"
import { scopeOfOne, type SyncScope } from "./sync-scope"

/** An order that was synced: who was newly credited with it, and what was posted. */
export interface SyncedOrder {
  order_id: string
  /** The seller, where this sync was the one that credited the sale; else null. */
  newly_credited_id: string | null
  posting: PostingResult
}

/**
 * Syncs one order: draws its ticket, reads it, decides, computes and posts.
 * @throws MedusaError not found for an unknown order
 */
export async function syncOne(
  container: MedusaContainer,
  orderId: string,
  postedAt: Date,
): Promise<SyncedOrder> {
  const scope = await scopeOfOne(container)
  const opened = await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .openOrderSync(orderId)
  const [order] = await readOpened(scope, new Map([[orderId, opened]]))
  const prepared = await prepareOrder(scope, order)
  return toSynced(prepared, await finishOrder(scope, prepared, postedAt))
}

/** An order that was read after its ticket was drawn. */
export interface OpenedOrder {
  reading: OrderReading
  opened: OpenedSync
}

/**
 * Reads orders as they are now, after their tickets were drawn.
 * @throws MedusaError not found for an unknown order
 */
export async function readOpened(
  { container }: SyncScope,
  opened: ReadonlyMap<string, OpenedSync>,
): Promise<OpenedOrder[]> {
  const drafts = [...opened].filter(([, { was_draft }]) => was_draft)
  const readings = await readOrders(
    container,
    [...opened.keys()],
    new Set(drafts.map(([id]) => id)),
  )
  const byId = new Map(readings.map((each) => [each.order.order_id, each]))
  return [...opened].map(([id, sync]) => {
    const reading = byId.get(id)
    if (!reading) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Order ${id} was not found`,
      )
    }
    return { reading, opened: sync }
  })
}

/** An order of which all is decided but what came before it. */
export interface PreparedOrder
  extends
    OpenedOrder,
    AttributedOrder,
    StandingAttribution,
    Pick<DecidedOrder, "customer"> {
  terms: OrderTerms | null
}

/**
 * Attributes an order, keeps its facts, and finds the terms that held: those of the
 * decision while it is kept, and others only where another sync has decided otherwise.
 */
export async function prepareOrder(
  scope: SyncScope,
  { reading, opened }: OpenedOrder,
): Promise<PreparedOrder> {
  const decided = await attributeOrder(scope, reading)
  const { customer } = decided
  const creditedTo = async (attribution: OrderAttribution) => {
    const known = await keepOrderFacts(scope, {
      reading,
      attribution,
      customer,
    })
    return {
      known,
      terms: await termsOfOrder(scope.container, {
        reading,
        attribution,
        known,
      }),
    }
  }
  const [standing, asDecided] = await Promise.all([
    keepAttribution(scope, reading, decided, opened.ticket),
    creditedTo(decided.attribution),
  ])
  return {
    reading,
    opened,
    customer,
    ...standing,
    ...(isSame(standing.attribution, decided.attribution)
      ? asDecided
      : await creditedTo(standing.attribution)),
  }
}

function isSame(one: OrderAttribution, other: OrderAttribution): boolean {
  return (
    one.sale_partner_id === other.sale_partner_id &&
    one.lead_partner_id === other.lead_partner_id &&
    one.review === other.review
  )
}

/** Computes an order and posts it. */
export async function finishOrder(
  scope: SyncScope,
  order: PreparedOrder,
  postedAt: Date,
): Promise<PostingResult> {
  const computed = await computeOrder(scope.container, order, order.terms)
  return await postOrder(scope, { ...order, computed, posted_at: postedAt })
}

/** What is to be told of a sync. */
export function toSynced(
  {
    reading,
    attribution,
    is_new,
  }: { reading: OrderReading } & StandingAttribution,
  posting: PostingResult,
): SyncedOrder {
  return {
    order_id: reading.order.order_id,
    newly_credited_id: is_new ? attribution.sale_partner_id : null,
    posting,
  }
}
