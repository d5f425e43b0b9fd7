import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  addShippingMethodToCartWorkflow,
  createCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows"

import { REFERRAL_MODULE } from "../../src/modules/referral"
import type ReferralModuleService from "../../src/modules/referral/service"
import { timed } from "./numbers"
import type { OrderStore } from "./order-store"

/** What orders are made of. */
export type OrderSource = Pick<
  OrderStore,
  "store" | "variant_ids" | "visitor_ids"
>

/** Counts statements on the connections that all of Medusa's modules share. */
export function countQueries(container: MedusaContainer) {
  let queries = 0
  container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .on("query", () => queries++)
  return async (work: () => Promise<unknown>) => {
    const before = queries
    const ms = await timed(work)
    return { ms, queries: queries - before }
  }
}

/** A cart of a visitor that only has to be completed. */
export async function fillCart(
  container: MedusaContainer,
  { store, variant_ids }: OrderSource,
  lines: number,
  visitorId: string,
): Promise<string> {
  const { result: cart } = await createCartWorkflow(container).run({
    input: {
      region_id: store.region_id,
      sales_channel_id: store.sales_channel_id,
      email: `${Date.now()}-${Math.random()}@example.com`,
      items: variant_ids
        .slice(0, lines)
        .map((variant_id) => ({ variant_id, quantity: 1 })),
      shipping_address: {
        first_name: "Carla",
        last_name: "Customer",
        address_1: "Street 1",
        city: "City",
        postal_code: "10115",
        country_code: "de",
      },
    },
  })
  await container
    .resolve<ReferralModuleService>(REFERRAL_MODULE)
    .bindCart(cart.id, visitorId)
  await addShippingMethodToCartWorkflow(container).run({
    input: { cart_id: cart.id, options: [{ id: store.shipping_option_id }] },
  })
  const { result: collection } = await createPaymentCollectionForCartWorkflow(
    container,
  ).run({ input: { cart_id: cart.id } })
  await createPaymentSessionsWorkflow(container).run({
    input: {
      payment_collection_id: collection.id,
      provider_id: "pp_system_default",
    },
  })
  return cart.id
}
