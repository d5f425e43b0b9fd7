import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { recordActivityStep } from "../partner/steps/record-activity"

export interface OpenPortalVisitInput {
  partner_id: string
  /** Medusa's user who wants to look. */
  user_id: string
}

/**
 * Makes a visit and the address that opens it. The code stands behind the #: browsers
 * send that part to no server, so it is in no log and in no Referer.
 * @throws MedusaError not found for an unknown partner
 */
export const createPortalVisitStep = createStep(
  "partner-center-create-portal-visit",
  async ({ partner_id, user_id }: OpenPortalVisitInput, { container }) => {
    const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
    const { storefrontUrl, portalPath } = await partners.getOptions()
    const { id, code } = await partners.createPortalVisit(partner_id, user_id)
    return new StepResponse(
      { url: `${storefrontUrl}${portalPath}/visit#${code}` },
      id,
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .deletePartnerPortalVisits(id)
    }
  },
)

/**
 * Lets an admin look at the portal as a partner sees it, and writes down that they do.
 *
 * @summary
 *
 * Open the portal as a partner.
 */
export const openPortalVisitWorkflow = createWorkflow(
  "partner-center-open-portal-visit",
  (input: OpenPortalVisitInput) => {
    const visit = createPortalVisitStep(input)
    recordActivityStep(
      transform({ input }, ({ input: { partner_id, user_id } }) => ({
        partner_id,
        kind: "portal_opened" as const,
        actor: { type: "admin" as const, id: user_id },
      })),
    )
    return new WorkflowResponse(visit)
  },
)
