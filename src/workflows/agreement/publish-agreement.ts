import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import type { NewAgreement } from "../../modules/partner/types"
import { sanitizeRichText } from "../../utils/sanitize-rich-text"

/**
 * Publishes a version of the terms and conditions. Nothing takes it back: somebody may
 * have read it. So it is the last step of its workflow.
 */
export const publishAgreementStep = createStep(
  "partner-center-publish-agreement",
  async ({ title, body }: NewAgreement, { container }) =>
    new StepResponse(
      await container
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .publishAgreement({ title, body: sanitizeRichText(body) }),
    ),
)

/** Withdraws the version that is in force; a failure later puts it back in force. */
export const withdrawAgreementStep = createStep(
  "partner-center-withdraw-agreement",
  async ({ id }: { id: string }, { container }) => {
    const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
    await partners.retrievePartnerAgreement(id, { select: ["id"] })
    await partners.withdrawAgreement(id)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .takeWithdrawalBack(id)
    }
  },
)

/**
 * Publishes terms and conditions: the next version, which everybody who applies from now
 * on must accept. What is published is never changed.
 */
export const publishAgreementWorkflow = createWorkflow(
  "partner-center-publish-agreement",
  (input: NewAgreement) => new WorkflowResponse(publishAgreementStep(input)),
)

/**
 * Withdraws the terms and conditions: nobody has to accept any until others are
 * published.
 */
export const withdrawAgreementWorkflow = createWorkflow(
  "partner-center-withdraw-agreement",
  (input: { id: string }) => new WorkflowResponse(withdrawAgreementStep(input)),
)
