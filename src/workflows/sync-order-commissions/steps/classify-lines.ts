import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { OrderSnapshot } from "../../../domain/commission/order-snapshot"
import { REFERRAL_MODULE } from "../../../modules/referral"
import type { Classifications } from "../../../modules/referral/order-facts"
import type ReferralModuleService from "../../../modules/referral/service"
import {
  bareClassification,
  type GraphProduct,
  PRODUCT_FIELDS,
  toClassification,
} from "../product-graph"

export const classifyLinesStepId = "partner-center-classify-lines"

/**
 * Says of each line what its product belongs to, as it was when the order was first
 * credited: moving a product into another category does not rewrite old commissions.
 * Nothing to compensate: what is kept once would be kept again.
 */
export const classifyLinesStep = createStep(
  classifyLinesStepId,
  async (
    input: { order: OrderSnapshot; sale_partner_id: string | null },
    { container },
  ): Promise<StepResponse<OrderSnapshot>> => {
    const { order, sale_partner_id } = input
    if (sale_partner_id === null) {
      return new StepResponse(order)
    }
    const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
    const known = await referral.getClassifications(order.order_id)
    const unknown = order.lines.filter(({ line_id }) => !(line_id in known))
    const kept =
      unknown.length === 0
        ? known
        : await referral.keepClassifications(
            order.order_id,
            await classify(container, unknown),
          )
    return new StepResponse({
      ...order,
      lines: order.lines.map((line) => ({
        ...line,
        classification: kept[line.line_id],
      })),
    })
  },
)

async function classify(
  container: MedusaContainer,
  lines: OrderSnapshot["lines"],
): Promise<Classifications> {
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
    lines.map(({ line_id, product_id }) => {
      const product = products.get(product_id ?? "")
      return [
        line_id,
        product ? toClassification(product) : bareClassification(product_id),
      ]
    }),
  )
}
