import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import type { NewResourceInput } from "./resource-input"
import {
  checkNewResourceStep,
  checkResourceLinkStep,
  createResourceStep,
  deleteResourceStep,
  dropFileStep,
  orderResourcesStep,
  updateResourceStep,
  type UpdateResourceStepInput,
} from "./steps"

export type { NewResourceInput, ResourceInput } from "./resource-input"

/**
 * Creates a resource, behind all others.
 * @throws MedusaError invalid data that names the field, not found for an unknown link
 */
export const createResourceWorkflow = createWorkflow(
  "partner-center-create-resource",
  (input: NewResourceInput) => {
    checkResourceLinkStep(input)
    const checked = checkNewResourceStep(input)
    return new WorkflowResponse(createResourceStep(checked))
  },
)

/** Changes a resource; a file that is replaced is deleted once all is saved. */
export const updateResourceWorkflow = createWorkflow(
  "partner-center-update-resource",
  (input: UpdateResourceStepInput) => {
    checkResourceLinkStep(
      transform({ input }, ({ input }) => ({ link_id: input.changes.link_id })),
    )
    const file_id = updateResourceStep(input)
    dropFileStep({ file_id })
    return new WorkflowResponse(file_id)
  },
)

/** Deletes a resource and its file. */
export const deleteResourceWorkflow = createWorkflow(
  "partner-center-delete-resource",
  (input: { id: string }) => {
    const file_id = deleteResourceStep(input)
    dropFileStep({ file_id })
    return new WorkflowResponse(file_id)
  },
)

/** Puts resources in order: they share the places that they have now. */
export const orderResourcesWorkflow = createWorkflow(
  "partner-center-order-resources",
  (input: { resource_ids: string[] }) =>
    new WorkflowResponse(orderResourcesStep(input)),
)
