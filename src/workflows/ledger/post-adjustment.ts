import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type { AdjustmentInput } from "../../modules/ledger/types"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { isTakenIn } from "../../domain/partner-status"
import { recordActivityStep } from "../partner/steps/record-activity"

/**
 * @throws MedusaError not found for a partner who does not exist, not allowed for one who
 * was not approved
 */
export const checkAdjustedPartnerStep = createStep(
  "partner-center-check-adjusted-partner",
  async ({ partner_id }: AdjustmentInput, { container }) => {
    const [partner] = await container
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .listPartnerLines([partner_id])
    if (!partner) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `partner_id: partner ${partner_id} was not found`,
      )
    }
    if (!isTakenIn(partner.status)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `partner_id: the partner is ${partner.status}; approve the application first`,
      )
    }
    return new StepResponse(partner_id)
  },
)

/**
 * Posts an adjustment. What is posted stays, so nothing may follow this step but what can
 * be done again when the same adjustment is sent again.
 */
export const postAdjustmentStep = createStep(
  "partner-center-post-adjustment",
  async (adjustment: AdjustmentInput, { container }) =>
    new StepResponse(
      await container
        .resolve<LedgerModuleService>(LEDGER_MODULE)
        .postAdjustment(adjustment),
    ),
)

/**
 * Adds an adjustment or a bonus to what is payable to a partner, or takes it back where
 * the amount is below zero. The opposite one undoes it; nothing else does.
 *
 * @example
 * await postAdjustmentWorkflow(container).run({
 *   input: {
 *     partner_id: "ptnr_123",
 *     amount: "25.00",
 *     currency_code: "eur",
 *     kind: "bonus",
 *     reason: "Best of the spring campaign",
 *     created_by: "user_123",
 *     idempotency_key: "spring-bonus-ptnr_123",
 *   },
 * })
 *
 * @summary
 *
 * Adjust what is payable to a partner.
 */
export const postAdjustmentWorkflow = createWorkflow(
  "partner-center-post-adjustment",
  (input: AdjustmentInput) => {
    checkAdjustedPartnerStep(input)
    const adjustment = postAdjustmentStep(input)
    recordActivityStep(
      transform(adjustment, (adjustment) => ({
        partner_id: adjustment.partner_id,
        kind: "adjusted" as const,
        actor: { type: "admin" as const, id: adjustment.created_by },
        data: {
          amount: adjustment.amount,
          currency_code: adjustment.currency_code,
          kind: adjustment.kind,
          reason: adjustment.reason,
        },
        once: adjustment.id,
      })),
    )
    return new WorkflowResponse(adjustment)
  },
)
