import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { ActivityKind, Actor } from "../../../domain/partner-activity"
import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"

export interface RecordActivityInput {
  partner_id: string
  kind: ActivityKind
  actor: Actor
  /** What the sentence about it names: see `ACTIVITY_KINDS`. No secrets. */
  data?: Record<string, unknown>
}

/**
 * Writes down what was done about partners, and by whom. Taken back when the workflow
 * fails afterwards: what did not happen is not told.
 */
export const recordActivityStep = createStep(
  "partner-center-record-activity",
  async (
    activities: RecordActivityInput | RecordActivityInput[],
    { container },
  ) => {
    const created = await container
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .createPartnerActivities(
        [activities].flat().map(({ actor, ...activity }) => ({
          ...activity,
          actor_type: actor.type,
          actor_id: actor.id,
        })),
      )
    const ids = created.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids) {
      await container
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .deletePartnerActivities(ids)
    }
  },
)
