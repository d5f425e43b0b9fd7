import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createOrderWorkflow } from "@medusajs/medusa/core-flows"

import { bindCartWorkflow } from "../../../src/workflows/tracking/bind-cart"

/** What the script takes, as JSON. */
export interface OrdersPlan {
  region_id: string
  currency_code: string
  sales_channel_id: string
  product_id: string
  unit_price: number
  /** Who buys, in turns. */
  visitor_ids: string[]
  orders: number
}

const AT_ONCE = 10

/**
 * Places an order of one piece for each visitor with Medusa's own workflow, many times as
 * fast as storefronts could. Like an import it tells nobody: `createOrderWorkflow` emits
 * no `order.placed`.
 */
export default async function placeOrders({
  container,
  args,
}: ExecArgs): Promise<void> {
  const plan = JSON.parse(args[0]) as OrdersPlan
  const { visitor_ids } = plan
  const carts = await container
    .resolve(Modules.CART)
    .createCarts(Array.from({ length: plan.orders }, () => purchaseOf(plan)))
  for (let done = 0; done < carts.length; done += AT_ONCE) {
    await Promise.all(
      carts
        .slice(done, done + AT_ONCE)
        .map(({ id }, index) =>
          placeOrder(
            container,
            plan,
            id,
            visitor_ids[(done + index) % visitor_ids.length],
          ),
        ),
    )
  }
}

async function placeOrder(
  container: MedusaContainer,
  plan: OrdersPlan,
  cartId: string,
  visitorId: string,
): Promise<void> {
  await bindCartWorkflow(container).run({
    input: { cart_id: cartId, visitor_id: visitorId, ip: null },
  })
  const { result: order } = await createOrderWorkflow(container).run({
    input: {
      ...purchaseOf(plan),
      // Medusa refuses two first orders of one customer at the same moment.
      email: `${cartId}@example.com`,
      items: [
        {
          title: "Chair",
          product_id: plan.product_id,
          unit_price: plan.unit_price,
          quantity: 1,
        },
      ],
    },
  })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.ORDER]: { order_id: order.id },
    [Modules.CART]: { cart_id: cartId },
  })
}

function purchaseOf({
  region_id,
  currency_code,
  sales_channel_id,
}: OrdersPlan) {
  return {
    region_id,
    currency_code,
    sales_channel_id,
  }
}
