import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import type { OverrideInput } from "../../modules/partner/types"

export interface SaveOverrideWorkflowInput {
  partner_id: string
  override: OverrideInput
  /** From when it holds: ISO 8601, UTC. Now when left out. */
  valid_from?: string
}

export interface RemoveOverrideWorkflowInput {
  partner_id: string
  override_id: string
}

/**
 * Checks that what the override is for exists.
 * @throws MedusaError not found for an unknown product or program
 */
export const checkOverrideTargetStep = createStep(
  "partner-center-check-override-target",
  async ({ override: { scope } }: SaveOverrideWorkflowInput, { container }) => {
    await container.resolve(ContainerRegistrationKeys.QUERY).graph(
      {
        entity: scope.type === "program" ? "partner_program" : "product",
        fields: ["id"],
        filters: { id: scope.target_id },
      },
      { throwIfKeyNotFound: true },
    )
    return new StepResponse(scope.target_id)
  },
)

/** Gives a partner rates of their own. The last step of its workflow. */
export const saveOverrideStep = createStep(
  "partner-center-save-override",
  async (input: SaveOverrideWorkflowInput, { container }) => {
    const id = await container
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .saveOverride(
        input.partner_id,
        input.override,
        input.valid_from ? new Date(input.valid_from) : undefined,
      )
    return new StepResponse(id)
  },
)

/** Takes rates of a partner's own back. The last step of its workflow. */
export const removeOverrideStep = createStep(
  "partner-center-remove-override",
  async (input: RemoveOverrideWorkflowInput, { container }) => {
    await container
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .removeOverride(input.partner_id, input.override_id)
    return new StepResponse(input.override_id)
  },
)

/** Gives a partner rates of their own, or replaces those for the same target. */
export const saveOverrideWorkflow = createWorkflow(
  "partner-center-save-override",
  (input: SaveOverrideWorkflowInput) => {
    checkOverrideTargetStep(input)
    return new WorkflowResponse(saveOverrideStep(input))
  },
)

/** Takes rates of a partner's own back, for orders placed from now on. */
export const removeOverrideWorkflow = createWorkflow(
  "partner-center-remove-override",
  (input: RemoveOverrideWorkflowInput) =>
    new WorkflowResponse(removeOverrideStep(input)),
)
