import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { LEDGER_MODULE } from "../../../modules/ledger"
import type LedgerModuleService from "../../../modules/ledger/service"
import type { PostingResult } from "../../../modules/ledger/types"
import type { OrderReading } from "../read-orders"
import type { OrderAttribution } from "./attribute-order"
import type { ComputedEntitlements } from "./compute-entitlements"

export const postEntitlementsStepId = "partner-center-post-entitlements"

export interface PostEntitlementsInput {
  reading: OrderReading
  ticket: number
  attribution: OrderAttribution
  computed: ComputedEntitlements
  /** ISO 8601, UTC; now when left out. */
  posted_at?: string
}

/**
 * Posts the difference in one transaction: all of it or nothing. It is never undone,
 * because it is the truth about the order; a later sync corrects what has changed.
 * An order that is not understood is left as it is.
 */
export const postEntitlementsStep = createStep(
  postEntitlementsStepId,
  async (
    {
      reading,
      ticket,
      attribution,
      computed,
      posted_at,
    }: PostEntitlementsInput,
    { container },
  ): Promise<StepResponse<PostingResult>> => {
    const { order, is_draft, problem } = reading
    const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    if (problem !== null) {
      await ledger.leaveOrder(order.order_id, ticket, problem)
      return new StepResponse({ outcome: "left" as const, problem })
    }
    const { sale_partner_id, lead_partner_id } = attribution
    const isCredited = sale_partner_id !== null || lead_partner_id !== null
    const result = await ledger.postEntitlements({
      order_id: order.order_id,
      order_display_id: order.display_id,
      placed_at: order.placed_at,
      ticket,
      ...computed,
      watched: is_draft || isCredited || computed.entitlements.length > 0,
      affected_partner_ids: sale_partner_id === null ? [] : [sale_partner_id],
      withdrawn_reason: withdrawnReason(reading, attribution),
      posted_at: posted_at ? new Date(posted_at) : new Date(),
    })
    return new StepResponse(result)
  },
)

/** Why commissions are taken back that the order pays no longer at all. */
function withdrawnReason(
  { decided }: OrderReading,
  { review }: OrderAttribution,
): string | null {
  if (review === "refused") {
    return "Refused by the store"
  }
  if (decided.assigned_by > 0) {
    return "The store assigned the order to another partner"
  }
  return decided.terms_at === null ? null : "Recalculated with newer terms"
}
