import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { OrderSnapshot } from "../../../domain/commission/order-snapshot"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type LedgerModuleService from "../../../modules/ledger/service"
import type { PostingResult } from "../../../modules/ledger/types"
import type { ComputedEntitlements } from "./compute-entitlements"

export const postEntitlementsStepId = "partner-center-post-entitlements"

export interface PostEntitlementsInput {
  order: OrderSnapshot
  ticket: number
  sale_partner_id: string | null
  computed: ComputedEntitlements
  /** ISO 8601, UTC; now when left out. */
  posted_at?: string
}

/**
 * Posts the difference in one transaction: all of it or nothing. It is never undone,
 * because it is the truth about the order; a later sync corrects what has changed.
 */
export const postEntitlementsStep = createStep(
  postEntitlementsStepId,
  async (
    input: PostEntitlementsInput,
    { container },
  ): Promise<StepResponse<PostingResult>> => {
    const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const result = await ledger.postEntitlements({
      order_id: input.order.order_id,
      order_display_id: input.order.display_id,
      ticket: input.ticket,
      entitlements: input.computed.entitlements,
      payable_from: input.computed.payable_from,
      credited: input.sale_partner_id !== null,
      posted_at: input.posted_at ? new Date(input.posted_at) : new Date(),
    })
    return new StepResponse(result)
  },
)
