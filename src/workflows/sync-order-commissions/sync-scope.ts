import { asValue } from "@medusajs/framework/awilix"
import type { MedusaContainer } from "@medusajs/framework/types"

import type { OrderSnapshot } from "../../domain/commission/order-snapshot"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { REFERRAL_MODULE } from "../../modules/referral"
import type { DecidedAttribution } from "../../modules/referral/attribution-store"
import type { FreshFacts, OrderFacts } from "../../modules/referral/order-facts"
import type ReferralModuleService from "../../modules/referral/service"
import type { TouchesAsked } from "../../modules/referral/touches"
import { together } from "../../utils/together"
import {
  type CustomerOrders,
  type OrderOfCustomer,
  readCustomerOrders,
  readCustomersOrders,
} from "./customer-orders"
import { classify, classifyAll } from "./known-order"

/** Where a sync reads, and keeps, what it needs. */
export interface SyncScope {
  container: MedusaContainer
  readCustomerOrders(order: OrderOfCustomer): Promise<CustomerOrders>
  /** What the products of an order's lines belong to now. */
  classify(
    lines: OrderSnapshot["lines"],
  ): Promise<OrderFacts["classifications"]>
}

/** For one order: everything is read when it is asked for, terms not twice. */
export async function scopeOfOne(
  container: MedusaContainer,
): Promise<SyncScope> {
  return {
    container: await withTerms(container),
    readCustomerOrders: async (order) =>
      await readCustomerOrders(container, order),
    classify: async (lines) => await classify(container, lines),
  }
}

/**
 * For many orders that are synced at the same time: what they ask at the same time is
 * asked in one query, so that the same code decides about one order and about a hundred.
 * For a short while only.
 */
export async function scopeOfMany(
  container: MedusaContainer,
): Promise<SyncScope> {
  const scope = await withTerms(container)
  scope.register(REFERRAL_MODULE, asValue(referralOfMany(container)))
  return {
    container: scope,
    readCustomerOrders: together(
      async (orders: readonly OrderOfCustomer[]) =>
        await readCustomersOrders(container, orders),
    ),
    classify: together(
      async (orders: readonly OrderSnapshot["lines"][]) =>
        await classifyAll(container, orders),
    ),
  }
}

/** Where terms are read together, and not twice. For a short while only. */
export async function withTerms(
  container: MedusaContainer,
): Promise<MedusaContainer> {
  const scope = container.createScope() as MedusaContainer
  const terms = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .readTermsTogether()
  scope.register(PARTNER_MODULE, asValue(terms))
  return scope
}

/** The part of the module that a sync uses. */
type SyncedReferral = Pick<
  ReferralModuleService,
  | "getDecisions"
  | "getKeptAttributions"
  | "listTouches"
  | "keepAttribution"
  | "changeReview"
  | "getOrderFacts"
  | "keepOrderFacts"
  | "getVolumes"
>

function referralOfMany(container: MedusaContainer): SyncedReferral {
  const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
  const touches = together(
    async (asked: readonly TouchesAsked[]) =>
      await referral.listTouchesOf(asked),
  )
  const attributions = together(
    async (decided: readonly DecidedAttribution[]) =>
      await referral.keepAttributions(decided),
  )
  const facts = together(async (asked: readonly string[][]) => {
    const found = await referral.getOrderFacts([...new Set(asked.flat())])
    return asked.map(
      (ids) => new Map([...found].filter(([id]) => ids.includes(id))),
    )
  })
  const freshFacts = together(
    async (fresh: readonly FreshFacts[]) =>
      await referral.keepFactsOfOrders(fresh),
  )
  return {
    getDecisions: async (orderIds) => await referral.getDecisions(orderIds),
    getKeptAttributions: async (orderIds) =>
      await referral.getKeptAttributions(orderIds),
    listTouches: async (order, with_addresses) =>
      await touches({ order, with_addresses }),
    keepAttribution: async (decided) => await attributions(decided),
    changeReview: async (orderId, change, added) =>
      await referral.changeReview(orderId, change, added),
    getOrderFacts: async (orderIds) => await facts(orderIds),
    keepOrderFacts: async (order_id, fresh) =>
      await freshFacts({ order_id, facts: fresh }),
    getVolumes: async (query) => await referral.getVolumes(query),
  }
}
