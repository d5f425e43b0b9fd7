import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { type FormTerms, problemOfForm } from "../../domain/partner-form"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import type { CreateFormInput, FormChanges } from "../../modules/partner/types"
import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"

export interface UpdateFormWorkflowInput {
  id: string
  changes: FormChanges
}

/** Creates a form; deletes it again when a later step fails. */
export const createFormStep = createStep(
  "partner-center-create-form",
  async (input: CreateFormInput, { container }) => {
    await assertSound(container, {
      parent_id: null,
      approval: "store",
      program_ids: [],
      ...input,
    })
    const form = await container
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .createPartnerForms(input)
    return new StepResponse(form, form.id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .deletePartnerForms([id])
    }
  },
)

/** Changes a form; a failure later puts the former state back. */
export const updateFormStep = createStep(
  "partner-center-update-form",
  async ({ id, changes }: UpdateFormWorkflowInput, { container }) => {
    const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
    const before = await partners.retrievePartnerForm(id)
    await assertSound(container, { ...before, ...changes }, changes)
    const form = await partners.updatePartnerForms({ id, ...changes })
    const { name, status, program_ids, thanks_url } = before
    const { parent, parent_id, approval } = before
    return new StepResponse(form, {
      ...{ id, name, status, program_ids, thanks_url },
      ...{ parent, parent_id, approval },
    })
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .updatePartnerForms(before)
    }
  },
)

/** Deletes a form: nobody can send it any more. */
export const deleteFormStep = createStep(
  "partner-center-delete-form",
  async ({ id }: { id: string }, { container }) => {
    const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
    await partners.retrievePartnerForm(id, { select: ["id"] })
    await partners.softDeletePartnerForms([id])
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .restorePartnerForms([id])
    }
  },
)

/**
 * Checks a form as a whole, and of what is new that it exists: programs and partners that
 * went meanwhile keep nobody from changing something else.
 */
async function assertSound(
  container: MedusaContainer,
  form: FormTerms & { thanks_url?: string | null },
  { program_ids = [], parent_id, thanks_url }: FormChanges = {
    ...form,
    program_ids: [...form.program_ids],
  },
): Promise<void> {
  const problem = problemOfForm(form)
  if (problem) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, problem)
  }
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  if (parent_id) {
    await partners.retrievePartner(parent_id, { select: ["id"] })
  }
  if (program_ids.length > 0) {
    const known = await partners.listPartnerPrograms(
      { id: program_ids },
      { select: ["id"], take: program_ids.length },
    )
    const missing = program_ids.find((id) => !known.some((p) => p.id === id))
    if (missing) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `program_ids: there is no program ${missing}`,
      )
    }
  }
  if (thanks_url) {
    await container
      .resolve<ReferralModuleService>(REFERRAL_MODULE)
      .checkDestination(thanks_url, "thanks_url")
  }
}

/**
 * Creates a form that takes partners in, or notes leads.
 * @throws MedusaError invalid data for what does not go together, not found for a partner
 * or a program that does not exist
 */
export const createFormWorkflow = createWorkflow(
  "partner-center-create-form",
  (input: CreateFormInput) => new WorkflowResponse(createFormStep(input)),
)

/** Changes a form; its kind stays. */
export const updateFormWorkflow = createWorkflow(
  "partner-center-update-form",
  (input: UpdateFormWorkflowInput) =>
    new WorkflowResponse(updateFormStep(input)),
)

/** Deletes a form; those who came through it stay. */
export const deleteFormWorkflow = createWorkflow(
  "partner-center-delete-form",
  (input: { id: string }) => new WorkflowResponse(deleteFormStep(input)),
)
