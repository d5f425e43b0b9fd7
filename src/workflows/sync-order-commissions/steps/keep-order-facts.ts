import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { OrderSnapshot } from "../../../domain/commission/order-snapshot"
import { REFERRAL_MODULE } from "../../../modules/referral"
import type { OrderFacts } from "../../../modules/referral/order-facts"
import type ReferralModuleService from "../../../modules/referral/service"
import {
  type GraphProduct,
  PRODUCT_FIELDS,
  toClassification,
} from "../product-graph"

export const keepOrderFactsStepId = "partner-center-keep-order-facts"

/**
 * Says of an order what was true when it was first credited: what its products belong
 * to (moving a product into another category does not rewrite old commissions), and what
 * it was worth. Nothing to compensate: what is kept once would be kept again.
 */
export const keepOrderFactsStep = createStep(
  keepOrderFactsStepId,
  async (
    input: { order: OrderSnapshot; sale_partner_id: string | null },
    { container },
  ): Promise<StepResponse<OrderSnapshot>> => {
    const { order, sale_partner_id } = input
    if (sale_partner_id === null) {
      return new StepResponse(order)
    }
    const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
    const known = await referral.getOrderFacts(order.order_id)
    const unknown = order.lines.filter(
      ({ line_id }) => !known || !(line_id in known.classifications),
    )
    const facts =
      known && unknown.length === 0
        ? known
        : await referral.keepOrderFacts(order.order_id, {
            classifications: await classify(container, unknown),
            net_sales: order.placed_net_sales,
          })
    return new StepResponse({
      ...order,
      placed_net_sales: facts.net_sales,
      lines: order.lines.map((line) => ({
        ...line,
        classification: facts.classifications[line.line_id],
      })),
    })
  },
)

async function classify(
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
