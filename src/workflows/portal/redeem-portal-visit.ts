import {
  ContainerRegistrationKeys,
  generateJwtToken,
  MedusaError,
} from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"

/**
 * Opens a visit by its code and signs a token for it, which ends when the visit does.
 * Nothing puts the code back when something fails later: the admin asks for another.
 * @throws MedusaError unauthorized, whether the code is unknown, too old or used
 */
export const redeemPortalVisitStep = createStep(
  "partner-center-redeem-portal-visit",
  async ({ code }: { code: string }, { container }) => {
    const visit = await container
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .redeemPortalVisit(code)
    if (!visit) {
      throw new MedusaError(
        MedusaError.Types.UNAUTHORIZED,
        "This code opens nothing: it was used, or is older than a minute",
      )
    }
    const { http } = container.resolve(
      ContainerRegistrationKeys.CONFIG_MODULE,
    ).projectConfig
    const token = generateJwtToken(
      {
        actor_id: visit.id,
        actor_type: "partner",
        auth_identity_id: "",
        app_metadata: { partner_id: visit.id },
        user_metadata: {},
      },
      {
        secret: http.jwtSecret,
        expiresIn: visit.seconds_left,
        jwtOptions: http.jwtOptions,
      },
    )
    return new StepResponse({ token, ends_at: visit.ends_at })
  },
)

/** Exchanges the one-time code of an admin's visit for a token of the portal. */
export const redeemPortalVisitWorkflow = createWorkflow(
  "partner-center-redeem-portal-visit",
  (input: { code: string }) =>
    new WorkflowResponse(redeemPortalVisitStep(input)),
)
