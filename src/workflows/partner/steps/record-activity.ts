import type { MedusaContainer } from "@medusajs/framework/types"
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
  /** Names what was done where it may be told twice: it is written down once. */
  once?: string
}

/** Writes down what was done about partners; see `recordActivityStep`. */
export async function recordActivities(
  container: MedusaContainer,
  activities: readonly RecordActivityInput[],
): Promise<string[]> {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const rows = activities.map(({ actor, once, ...activity }) => ({
    ...activity,
    ...(once ? { id: `pact_${once}` } : {}),
    actor_type: actor.type,
    actor_id: actor.id,
  }))
  const ids = rows.flatMap(({ id }) => id ?? [])
  const known = new Set(
    ids.length > 0
      ? (
          await partners.listPartnerActivities(
            { id: ids },
            { select: ["id"], take: ids.length },
          )
        ).map(({ id }) => id)
      : [],
  )
  const unknown = rows.filter(({ id }) => !known.has(id ?? ""))
  if (unknown.length === 0) {
    return []
  }
  const created = await partners.createPartnerActivities(unknown)
  return created.map(({ id }) => id)
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
    const ids = await recordActivities(container, [activities].flat())
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
