import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import type { ReapplicationInput } from "../../../modules/partner/types"

export interface ReapplyStepInput extends ReapplicationInput {
  partner_id: string
}

/**
 * Takes the application of somebody who was rejected up again. Where the workflow fails
 * the new one stays: nobody else was told of it, and the store may as well decide it.
 */
export const reapplyStep = createStep(
  "partner-center-reapply",
  async ({ partner_id, ...application }: ReapplyStepInput, { container }) =>
    new StepResponse(
      await container
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .reapply(partner_id, application),
    ),
)
