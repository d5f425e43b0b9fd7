import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"

export const enrollPartnerStepId = "partner-center-enroll-partner"

/**
 * Enrols a new partner in programs. Nothing to compensate: where the workflow fails the
 * partner is deleted.
 */
export const enrollPartnerStep = createStep(
  enrollPartnerStepId,
  async (
    { partner_id, program_ids }: { partner_id: string; program_ids: string[] },
    { container },
  ) => {
    const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
    for (const programId of program_ids) {
      await partners.setEnrollment(partner_id, programId, "active")
    }
    return new StepResponse(partner_id)
  },
)
