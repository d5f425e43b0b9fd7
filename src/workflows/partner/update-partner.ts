import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { type Actor, SYSTEM } from "../../domain/partner-activity"
import { toldChanges } from "../../domain/told-changes"
import type { TrackingWindow } from "../../domain/terms"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import type { UpdatePartnerInput } from "../../modules/partner/types"
import { recordActivityStep } from "./steps/record-activity"

export const updatePartnerWorkflowId = "partner-center-update-partner"

export interface UpdatePartnerWorkflowInput {
  id: string
  changes: UpdatePartnerInput
  /** Who does it; the system when left out. */
  actor?: Actor
}

/**
 * Changes a partner from now on. A failure later in a workflow puts the former state
 * back as one more version: history is never rewritten.
 */
export const updatePartnerStep = createStep(
  "partner-center-update-partner",
  async ({ id, changes }: UpdatePartnerWorkflowInput, { container }) => {
    const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
    const before = await partners.retrievePartner(id)
    const partner = await partners.changePartner(id, changes)
    const former = {
      id,
      changes: {
        name: before.name,
        status: before.status,
        parent_id: before.parent_id,
        tracking_window: before.tracking_window as TrackingWindow | null,
        notify_on_lead: before.notify_on_lead,
        notify_on_sale: before.notify_on_sale,
        notify_on_payout: before.notify_on_payout,
        website: before.website,
        phone: before.phone,
      },
    }
    return new StepResponse(
      { partner, activities: toldChanges(before, partner) },
      former,
    )
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .changePartner(before.id, before.changes)
    }
  },
)

/**
 * Changes a partner.
 *
 * @example
 * await updatePartnerWorkflow(container).run({
 *   input: { id: "ptnr_123", changes: { status: "inactive" } },
 * })
 *
 * @summary
 *
 * Update a partner.
 */
export const updatePartnerWorkflow = createWorkflow(
  updatePartnerWorkflowId,
  (input: UpdatePartnerWorkflowInput) => {
    const updated = updatePartnerStep(input)
    when(
      "partner-changed",
      updated,
      ({ activities }) => activities.length > 0,
    ).then(() => {
      recordActivityStep(
        transform({ input, updated }, ({ input, updated }) =>
          updated.activities.map((activity) => ({
            ...activity,
            partner_id: input.id,
            actor: input.actor ?? SYSTEM,
          })),
        ),
      )
    })
    return new WorkflowResponse(transform(updated, ({ partner }) => partner))
  },
)
