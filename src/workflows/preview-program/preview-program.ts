import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { CustomerHistory } from "../../domain/commission/entitlement-input"
import type { CustomerKind } from "../../domain/terms"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { gatherTerms } from "../sync-order-commissions/gather-entitlement-input"
import {
  type GraphProduct,
  PRODUCT_FIELDS,
  toClassification,
} from "../sync-order-commissions/product-graph"
import { found } from "./found"
import { type ProgramPreview, underProgram } from "./under-program"
import { supposedOrder } from "./supposed-order"

export interface PreviewProgramInput {
  program_id: string
  product_id: string
  /** Who sells and has brought the customer; null: somebody with a full line above. */
  partner_id: string | null
  quantity: string
  /** Net, in major units. */
  unit_price: string
  currency_code: string
  customer: CustomerKind
}

/**
 * What an order placed now would earn by one program, whoever is enrolled in it: one
 * line, paid in full, without discounts, tax and shipping. Nothing is kept or posted.
 * @throws MedusaError not found for a program, a product or a partner that is unknown
 */
export async function previewProgram(
  container: MedusaContainer,
  input: PreviewProgramInput,
): Promise<ProgramPreview> {
  const now = new Date()
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const product = await readProduct(container, input.product_id)
  const classification = toClassification(product)
  const program = found(
    await partners.getProgramAt(
      input.program_id,
      now,
      Object.values(classification).flat(),
    ),
    `Program ${input.program_id} was not found`,
  )
  const terms = await gatherTerms(
    container,
    {
      order: supposedOrder(
        { ...input, title: product.title, classification },
        now,
      ),
      customer: historyOf(input.customer, now),
      sale_partner_id: input.partner_id,
      lead_partner_id: input.partner_id,
      line_overrides: [],
      terms_at: now,
    },
    await partners.getSettingsAt(now),
  )
  if (terms.sale) {
    found(terms.sale.line[0], `Partner ${input.partner_id} was not found`)
  }
  return await underProgram(container, terms, program)
}

function historyOf(kind: CustomerKind, now: Date): CustomerHistory {
  return kind === "new"
    ? { earlier_orders: 0, first_order_at: null }
    : { earlier_orders: 1, first_order_at: now.toISOString() }
}

async function readProduct(container: MedusaContainer, id: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product",
      fields: ["title", ...PRODUCT_FIELDS],
      filters: { id },
    })
  const [product] = data as unknown as (GraphProduct & { title: string })[]
  return found(product, `product_id: product ${id} was not found`)
}
