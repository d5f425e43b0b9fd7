import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import { say } from "../../domain/reasons/say"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"
import { gatherTerms } from "../sync-order-commissions/gather-entitlement-input"
import { isComputable, readOrders } from "../sync-order-commissions/read-orders"
import { knowOrder } from "../what-if/know-order"
import { found } from "./found"
import { type ProgramPreview, underProgram } from "./under-program"

export interface PreviewOrderInput {
  program_id: string
  order_id: string
}

/**
 * What an order that was placed would have earned by one program as it is now. All else
 * is as it was: the order, who is credited, their recruiters, own rates and the Partner
 * defaults. Of an order that is nobody's, or was refused, it says what each level would
 * have earned. Nothing is kept or posted.
 * @throws MedusaError not found for a program or an order that is unknown; invalid data
 * for an order that cannot be computed
 */
export async function previewOrder(
  container: MedusaContainer,
  { program_id, order_id }: PreviewOrderInput,
): Promise<ProgramPreview> {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
  const [read] = await readOrders(container, [order_id])
  const reading = found(read, `order_id: order ${order_id} was not found`)
  if (!isComputable(reading)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `order_id: ${reading.problem ? say(reading.problem) : "nobody has placed it yet"}`,
    )
  }
  const known = await knowOrder(
    container,
    reading,
    (await referral.getOrderFacts([order_id])).get(order_id),
  )
  const program = found(
    await partners.getProgramAt(
      program_id,
      new Date(),
      known.order.lines.flatMap(({ classification }) =>
        Object.values(classification).flat(),
      ),
    ),
    `Program ${program_id} was not found`,
  )
  const { kept, decided, terms_at, settings } = reading
  const credited = kept?.review === "refused" ? null : kept
  const terms = await gatherTerms(
    container,
    {
      ...known,
      sale_partner_id: credited?.sale_partner_id ?? null,
      lead_partner_id: credited?.lead_partner_id ?? null,
      line_overrides: decided.line_overrides,
      terms_at,
    },
    settings,
  )
  return await underProgram(container, terms, program)
}
