import {
  createStep,
  createWorkflow,
  StepResponse,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { useQueryGraphStep } from "@medusajs/medusa/core-flows"

import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"
import type {
  CreateLinkInput,
  UpdateLinkInput,
} from "../../modules/referral/types"

export interface UpdateLinkWorkflowInput {
  id: string
  changes: UpdateLinkInput
}

/** Creates a link; deletes it again when a later step fails. */
export const createLinkStep = createStep(
  "partner-center-create-link",
  async (input: CreateLinkInput, { container }) => {
    const link = await container
      .resolve<ReferralModuleService>(REFERRAL_MODULE)
      .createLink(input)
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

/** Changes a link; a failure later puts the former state back. */
export const updateLinkStep = createStep(
  "partner-center-update-link",
  async ({ id, changes }: UpdateLinkWorkflowInput, { container }) => {
    const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
    const { name, destination, program_ids } =
      await referral.retrievePartnerLink(id)
    const link = await referral.changeLink(id, changes)
    return new StepResponse(link, {
      id,
      changes: { name, destination, program_ids },
    })
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<ReferralModuleService>(REFERRAL_MODULE)
        .updatePartnerLinks({ id: before.id, ...before.changes })
    }
  },
)

/** Deletes a link: it leads to the store's home page from then on. */
export const deleteLinkStep = createStep(
  "partner-center-delete-link",
  async ({ id }: { id: string }, { container }) => {
    const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
    await referral.retrievePartnerLink(id)
    await referral.softDeletePartnerLinks([id])
    return new StepResponse(id, id)
  },
  async (linkId, { container }) => {
    if (linkId) {
      await container
        .resolve<ReferralModuleService>(REFERRAL_MODULE)
        .restorePartnerLinks([linkId])
    }
  },
)

/**
 * Creates a link that partners share, or that one partner has alone.
 * @throws MedusaError not found for an unknown partner
 */
export const createLinkWorkflow = createWorkflow(
  "partner-center-create-link",
  (input: CreateLinkInput) => {
    when("link-of-one-partner", input, ({ partner_id }) => !!partner_id).then(
      () => {
        useQueryGraphStep({
          entity: "partner",
          fields: ["id"],
          filters: { id: input.partner_id },
          options: { throwIfKeyNotFound: true },
        })
      },
    )
    return new WorkflowResponse(createLinkStep(input))
  },
)

/** Changes a link's name or destination. */
export const updateLinkWorkflow = createWorkflow(
  "partner-center-update-link",
  (input: UpdateLinkWorkflowInput) =>
    new WorkflowResponse(updateLinkStep(input)),
)

/** Deletes a link; its clicks and its code stay known. */
export const deleteLinkWorkflow = createWorkflow(
  "partner-center-delete-link",
  (input: { id: string }) => new WorkflowResponse(deleteLinkStep(input)),
)
