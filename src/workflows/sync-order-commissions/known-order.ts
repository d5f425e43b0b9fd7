import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { CustomerHistory } from "../../domain/commission/entitlement-input"
import type { OrderSnapshot } from "../../domain/commission/order-snapshot"
import type { OrderFacts } from "../../modules/referral/order-facts"
import {
  type GraphProduct,
  PRODUCT_FIELDS,
  toClassification,
} from "./product-graph"

/** An order with what was true of it when it was first credited. */
export interface KnownOrder {
  order: OrderSnapshot
  customer: CustomerHistory
}

/** An order by what was true of it when it was first credited. */
export function withFacts(order: OrderSnapshot, facts: OrderFacts): KnownOrder {
  return {
    order: {
      ...order,
      placed_net_sales: facts.net_sales,
      lines: order.lines.map((line) => ({
        ...line,
        classification:
          facts.classifications[line.line_id] ?? line.classification,
      })),
    },
    customer: {
      earlier_orders: facts.earlier_orders,
      first_order_at: facts.first_order_at,
    },
  }
}

/** What the products of lines belong to now, by line. */
export async function classify(
  container: MedusaContainer,
  lines: OrderSnapshot["lines"],
): Promise<OrderFacts["classifications"]> {
  const [classifications] = await classifyAll(container, [lines])
  return classifications
}

/** The same for the lines of many orders, in the order in which they are given. */
export async function classifyAll(
  container: MedusaContainer,
  orders: readonly OrderSnapshot["lines"][],
): Promise<OrderFacts["classifications"][]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product",
      fields: PRODUCT_FIELDS,
      strategy: "joined",
      filters: {
        id: [
          ...new Set(
            orders.flat().flatMap(({ product_id }) => product_id ?? []),
          ),
        ],
      },
    })
  const products = new Map(
    (data as unknown as GraphProduct[]).map((product) => [product.id, product]),
  )
  return orders.map((lines) =>
    Object.fromEntries(
      lines.map(({ line_id, product_id, classification }) => {
        const product = products.get(product_id ?? "")
        return [line_id, product ? toClassification(product) : classification]
      }),
    ),
  )
}
