import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"
import type { OwnLinkInput } from "../../modules/referral/types"
import { deleteLinkStep } from "./save-link"

export interface DeleteOwnLinkWorkflowInput {
  id: string
  partner_id: string
}

/** Creates a partner's own link; deletes it again when a later step fails. */
const createOwnLinkStep = createStep(
  "partner-center-create-own-link",
  async (input: OwnLinkInput, { container }) => {
    const link = await container
      .resolve<ReferralModuleService>(REFERRAL_MODULE)
      .createOwnLink(input)
    return new StepResponse(link, link.id)
  },
  async (linkId, { container }) => {
    if (linkId) {
      await container
        .resolve<ReferralModuleService>(REFERRAL_MODULE)
        .deletePartnerLinks([linkId])
    }
  },
)

/** @throws MedusaError not found for a link that is not this partner's alone */
const findOwnLinkStep = createStep(
  "partner-center-find-own-link",
  async ({ id, partner_id }: DeleteOwnLinkWorkflowInput, { container }) => {
    const [link] = await container
      .resolve<ReferralModuleService>(REFERRAL_MODULE)
      .listPartnerLinks({ id, partner_id }, { select: ["id"], take: 1 })
    if (!link) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `You have no link of your own with the id ${id}`,
      )
    }
    return new StepResponse({ id })
  },
)

/** Creates a link that is one partner's alone, made by themselves. */
export const createOwnLinkWorkflow = createWorkflow(
  "partner-center-create-own-link",
  (input: OwnLinkInput) => new WorkflowResponse(createOwnLinkStep(input)),
)

/** Deletes a partner's own link; its clicks and its code stay known. */
export const deleteOwnLinkWorkflow = createWorkflow(
  "partner-center-delete-own-link",
  (input: DeleteOwnLinkWorkflowInput) =>
    new WorkflowResponse(deleteLinkStep(findOwnLinkStep(input))),
)
