import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import type {
  AmountByCurrency,
  RepeatTerms,
  TrackingWindow,
} from "../../domain/terms"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import type {
  CreateProgramInput,
  UpdateProgramInput,
} from "../../modules/partner/types"

export interface CreateProgramWorkflowInput extends CreateProgramInput {
  /** From when it holds: ISO 8601, UTC. Now when left out. */
  valid_from?: string
}

export interface UpdateProgramWorkflowInput {
  id: string
  changes: UpdateProgramInput
}

/** Creates a program; deletes it again when a later step fails. */
export const createProgramStep = createStep(
  "partner-center-create-program",
  async (
    { valid_from, ...input }: CreateProgramWorkflowInput,
    { container },
  ) => {
    const program = await container
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .createProgram(input, valid_from ? new Date(valid_from) : undefined)
    return new StepResponse(program, program.id)
  },
  async (programId, { container }) => {
    if (programId) {
      await container
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .deletePartnerPrograms([programId])
    }
  },
)

/** Changes a program from now on; a failure later puts the former state back. */
export const updateProgramStep = createStep(
  "partner-center-update-program",
  async ({ id, changes }: UpdateProgramWorkflowInput, { container }) => {
    const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
    const before = await partners.retrievePartnerProgram(id)
    const program = await partners.changeProgram(id, changes)
    return new StepResponse(program, { id, changes: formerState(before) })
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .changeProgram(before.id, before.changes)
    }
  },
)

function formerState(
  program: Awaited<ReturnType<PartnerModuleService["retrievePartnerProgram"]>>,
): UpdateProgramInput {
  return {
    name: program.name,
    description: program.description,
    priority: program.priority,
    status: program.status,
    access: program.access,
    starts_at: program.starts_at?.toISOString() ?? null,
    ends_at: program.ends_at?.toISOString() ?? null,
    credit: program.credit,
    base_before_discounts: program.base_before_discounts,
    base_includes_tax: program.base_includes_tax,
    base_includes_shipping: program.base_includes_shipping,
    minimum_order: program.minimum_order as AmountByCurrency,
    order_cap: program.order_cap as AmountByCurrency,
    month_cap: program.month_cap as AmountByCurrency,
    repeat: program.repeat as unknown as RepeatTerms,
    tracking_window: program.tracking_window as TrackingWindow | null,
  }
}

/** Creates a program without rules. */
export const createProgramWorkflow = createWorkflow(
  "partner-center-create-program",
  (input: CreateProgramWorkflowInput) =>
    new WorkflowResponse(createProgramStep(input)),
)

/** Changes a program; orders placed before keep the terms they were placed under. */
export const updateProgramWorkflow = createWorkflow(
  "partner-center-update-program",
  (input: UpdateProgramWorkflowInput) =>
    new WorkflowResponse(updateProgramStep(input)),
)
