import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { CustomerHistory } from "../../../domain/commission/entitlement-input"
import type { OrderSnapshot } from "../../../domain/commission/order-snapshot"
import { REFERRAL_MODULE } from "../../../modules/referral"
import type { OrderFacts } from "../../../modules/referral/order-facts"
import type ReferralModuleService from "../../../modules/referral/service"
import { readCustomerHistory } from "../customer-history"
import {
  type GraphProduct,
  PRODUCT_FIELDS,
  toClassification,
} from "../product-graph"
import type { OrderReading } from "../read-orders"
import type { OrderAttribution } from "./attribute-order"

export const keepOrderFactsStepId = "partner-center-keep-order-facts"

/** An order with what was true of it when it was first credited. */
export interface KnownOrder {
  order: OrderSnapshot
  customer: CustomerHistory
}

/**
 * Says of an order what was true when it was first credited: what its products belong
 * to (moving a product into another category does not rewrite old commissions), what it
 * was worth, and what its customer had ordered before. Nothing to compensate: what is
 * kept once would be kept again.
 */
export const keepOrderFactsStep = createStep(
  keepOrderFactsStepId,
  async (
    input: { reading: OrderReading; attribution: OrderAttribution },
    { container },
  ): Promise<StepResponse<KnownOrder>> => {
    const { reading, attribution } = input
    const { order, traits, canceled_at } = reading
    if (!attribution.sale_partner_id && !attribution.lead_partner_id) {
      return new StepResponse({
        order,
        customer: { earlier_orders: 0, first_order_at: null },
      })
    }
    const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
    const known = (await referral.getOrderFacts([order.order_id])).get(
      order.order_id,
    )
    const unknown = order.lines.filter(
      ({ line_id }) => !known || !(line_id in known.classifications),
    )
    const isComplete =
      unknown.length === 0 &&
      (canceled_at === null || known?.canceled_at !== null)
    const facts =
      known && isComplete
        ? known
        : await referral.keepOrderFacts(order.order_id, {
            ...(known ?? (await readCustomerHistory(container, traits))),
            classifications: await classify(container, unknown),
            net_sales: order.placed_net_sales,
            currency_code: order.currency_code,
            canceled_at,
          })
    return new StepResponse(withFacts(order, facts))
  },
)

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
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product",
      fields: PRODUCT_FIELDS,
      filters: { id: lines.flatMap(({ product_id }) => product_id ?? []) },
    })
  const products = new Map(
    (data as unknown as GraphProduct[]).map((product) => [product.id, product]),
  )
  return Object.fromEntries(
    lines.map(({ line_id, product_id, classification }) => {
      const product = products.get(product_id ?? "")
      return [line_id, product ? toClassification(product) : classification]
    }),
  )
}
