import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"

import {
  computeEntitlements,
  type Entitlement,
} from "../../domain/commission/compute-entitlements"
import type {
  CreditedLine,
  CustomerHistory,
} from "../../domain/commission/entitlement-input"
import {
  explainLines,
  type LineDecision,
} from "../../domain/commission/explain-lines"
import type { CustomerKind, ProgramTerms } from "../../domain/terms"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import {
  gatherEarlier,
  gatherTerms,
} from "../sync-order-commissions/gather-entitlement-input"
import {
  type GraphProduct,
  PRODUCT_FIELDS,
  toClassification,
} from "../sync-order-commissions/product-graph"
import { supposedLine, supposedOrder } from "./supposed-order"

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

export interface ProgramPreview {
  entitlements: Entitlement[]
  lines: LineDecision[]
  /** Whether the partner takes part in the program now; null for nobody in particular. */
  is_enrolled: boolean | null
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
  if (input.partner_id && terms.sale?.line.length === 0) {
    throw notFound(`Partner ${input.partner_id} was not found`)
  }
  const credited = inProgram(terms.sale ?? supposedLine(), program)
  const supposed = { ...terms, sale: credited, lead: credited }
  const complete = {
    ...supposed,
    ...(await gatherEarlier(container, supposed)),
  }
  return {
    entitlements: computeEntitlements(complete),
    lines: explainLines(complete),
    is_enrolled:
      terms.sale?.programs.some(
        ({ program_id }) => program_id === program.program_id,
      ) ?? null,
  }
}

function inProgram(line: CreditedLine, program: ProgramTerms): CreditedLine {
  return { ...line, programs: [program] }
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

function found<Thing>(
  thing: Thing | null | undefined,
  otherwise: string,
): Thing {
  if (thing == null) {
    throw notFound(otherwise)
  }
  return thing
}

function notFound(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, message)
}
