import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { type Actor, SYSTEM } from "../../domain/partner-activity"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import type { OverrideInput } from "../../modules/partner/types"
import { recordActivityStep } from "./steps/record-activity"

export interface SaveOverrideWorkflowInput {
  partner_id: string
  override: OverrideInput
  /** From when it holds: ISO 8601, UTC. Now when left out. */
  valid_from?: string
  /** Who does it; the system when left out. */
  actor?: Actor
}

export interface RemoveOverrideWorkflowInput {
  partner_id: string
  override_id: string
  /** Who does it; the system when left out. */
  actor?: Actor
}

/**
 * Checks that what the override is for exists, and says what it is called.
 * @throws MedusaError not found for an unknown product or program
 */
export const checkOverrideTargetStep = createStep(
  "partner-center-check-override-target",
  async ({ override: { scope } }: SaveOverrideWorkflowInput, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const byId = { filters: { id: scope.target_id } }
    if (scope.type === "program") {
      const { data } = await query.graph(
        { entity: "partner_program", fields: ["id", "name"], ...byId },
        { throwIfKeyNotFound: true },
      )
      return new StepResponse(data[0].name)
    }
    const { data } = await query.graph(
      { entity: "product", fields: ["id", "title"], ...byId },
      { throwIfKeyNotFound: true },
    )
    return new StepResponse(data[0].title)
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

/**
 * What the rates are for that are to be taken back.
 * @throws MedusaError not found
 */
export const readOverrideStep = createStep(
  "partner-center-read-override",
  async (
    { partner_id, override_id }: RemoveOverrideWorkflowInput,
    { container },
  ) => {
    const [override] = await container
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .listPartnerOverrides({ id: override_id, partner_id }, { take: 1 })
    if (!override) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Override ${override_id} was not found`,
      )
    }
    const { scope, target_id } = override
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: scope === "program" ? "partner_program" : "product",
        fields: scope === "program" ? ["name"] : ["title"],
        filters: { id: target_id },
      })
    const target = data[0] as { name?: string; title?: string } | undefined
    return new StepResponse({
      scope,
      target_id,
      target_name: target?.name ?? target?.title ?? null,
    })
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
    const name = checkOverrideTargetStep(input)
    // Before it is done: nothing may follow the last step, which is not taken back.
    recordActivityStep(
      transform({ input, name }, ({ input, name }) => ({
        partner_id: input.partner_id,
        kind: "own_rate_saved" as const,
        actor: input.actor ?? SYSTEM,
        data: {
          scope: input.override.scope.type,
          target_id: input.override.scope.target_id,
          target_name: name,
        },
      })),
    )
    return new WorkflowResponse(saveOverrideStep(input))
  },
)

/** Takes rates of a partner's own back, for orders placed from now on. */
export const removeOverrideWorkflow = createWorkflow(
  "partner-center-remove-override",
  (input: RemoveOverrideWorkflowInput) => {
    const override = readOverrideStep(input)
    recordActivityStep(
      transform({ input, override }, ({ input, override }) => ({
        partner_id: input.partner_id,
        kind: "own_rate_removed" as const,
        actor: input.actor ?? SYSTEM,
        data: override,
      })),
    )
    return new WorkflowResponse(removeOverrideStep(input))
  },
)
