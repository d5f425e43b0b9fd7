import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { OUTREACH_MODULE } from "../../modules/outreach"
import type OutreachModuleService from "../../modules/outreach/service"
import type {
  CreateResourceInput,
  ResourceChanges,
} from "../../modules/outreach/types"
import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"
import { dropFile } from "../file/drop-file"
import { checkResource } from "./check-resource"
import { inspectFile } from "./inspect-file"
import type { NewResourceInput, ResourceInput } from "./resource-input"

/**
 * Checks that a link is for all partners: through a private one every partner's visitors
 * would land nowhere.
 * @throws MedusaError not found, or invalid data for one partner's own link
 */
export const checkResourceLinkStep = createStep(
  "partner-center-check-resource-link",
  async ({ link_id }: { link_id?: string | null }, { container }) => {
    if (link_id) {
      const link = await container
        .resolve<ReferralModuleService>(REFERRAL_MODULE)
        .retrievePartnerLink(link_id, { select: ["id", "partner_id"] })
      if (link.partner_id) {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          "link_id: is one partner's alone, choose a link for all",
        )
      }
    }
    return new StepResponse(link_id ?? null)
  },
)

/** Checks a new resource and looks into its file. */
export const checkNewResourceStep = createStep(
  "partner-center-check-new-resource",
  async ({ file, ...input }: NewResourceInput, { container }) => {
    checkResource(input.kind, { ...input, file }, null)
    const inspected = file && (await inspectFile(container, input.kind, file))
    return new StepResponse<CreateResourceInput>({ ...input, ...inspected })
  },
)

/** Creates a resource; deletes it again when a later step fails. */
export const createResourceStep = createStep(
  "partner-center-create-resource",
  async (input: CreateResourceInput, { container }) => {
    const resource = await container
      .resolve<OutreachModuleService>(OUTREACH_MODULE)
      .createResource(input)
    return new StepResponse(resource, resource.id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<OutreachModuleService>(OUTREACH_MODULE)
        .deletePartnerResources([id])
    }
  },
)

export interface UpdateResourceStepInput {
  id: string
  changes: ResourceInput
}

/**
 * Changes a resource; a failure later puts the former state back.
 * @returns the file that it had before, where it has another one now
 */
export const updateResourceStep = createStep(
  "partner-center-update-resource",
  async (
    { id, changes: { file, ...changes } }: UpdateResourceStepInput,
    { container },
  ) => {
    const outreach = container.resolve<OutreachModuleService>(OUTREACH_MODULE)
    const before = await outreach.retrievePartnerResource(id)
    checkResource(before.kind, { ...changes, file }, before)
    const inspected = file && (await inspectFile(container, before.kind, file))
    await outreach.changeResource(id, { ...changes, ...inspected })
    const replaced = inspected && inspected.file_id !== before.file_id
    return new StepResponse(replaced ? before.file_id : null, {
      id,
      state: formerState(before),
    })
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<OutreachModuleService>(OUTREACH_MODULE)
        .changeResource(before.id, before.state)
    }
  },
)

function formerState(
  resource: Awaited<
    ReturnType<OutreachModuleService["retrievePartnerResource"]>
  >,
): ResourceChanges {
  return {
    name: resource.name,
    description: resource.description,
    status: resource.status,
    starts_at: resource.starts_at,
    ends_at: resource.ends_at,
    program_ids: resource.program_ids,
    link_id: resource.link_id,
    subject: resource.subject,
    body: resource.body,
    alt: resource.alt,
    file_id: resource.file_id ?? undefined,
    file_url: resource.file_url,
    file_name: resource.file_name,
    mime_type: resource.mime_type,
    file_size: resource.file_size,
    width: resource.width,
    height: resource.height,
  }
}

/**
 * Deletes a resource; a failure later brings it back.
 * @returns its file
 */
export const deleteResourceStep = createStep(
  "partner-center-delete-resource",
  async ({ id }: { id: string }, { container }) => {
    const outreach = container.resolve<OutreachModuleService>(OUTREACH_MODULE)
    const { file_id } = await outreach.retrievePartnerResource(id, {
      select: ["id", "file_id"],
    })
    await outreach.softDeletePartnerResources([id])
    return new StepResponse(file_id, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<OutreachModuleService>(OUTREACH_MODULE)
        .restorePartnerResources([id])
    }
  },
)

/** Deletes a file that is used no more: the last step of its workflow. See `dropFile`. */
export const dropFileStep = createStep(
  "partner-center-drop-resource-file",
  async ({ file_id }: { file_id: string | null }, { container }) => {
    if (file_id) {
      await dropFile(container, file_id)
    }
    return new StepResponse(file_id)
  },
)

/** Puts resources in order; a failure later puts them back. */
export const orderResourcesStep = createStep(
  "partner-center-order-resources",
  async ({ resource_ids }: { resource_ids: string[] }, { container }) => {
    const before = await container
      .resolve<OutreachModuleService>(OUTREACH_MODULE)
      .orderResources(resource_ids)
    return new StepResponse(resource_ids, before)
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<OutreachModuleService>(OUTREACH_MODULE)
        .orderResources(before)
    }
  },
)
