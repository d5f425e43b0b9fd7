import type { IEventBusModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { toDecimal } from "../../../domain/money"
import type { PostedChange } from "../../../modules/ledger/types"
import { PartnerCenterEvents } from "../../events"
import type { SyncedOrder } from "../sync-one"

export const emitSyncEventsStepId = "partner-center-emit-sync-events"

/**
 * Tells other code what syncs have changed, once the workflow is over: all in one step, as
 * Medusa's own step tells of one kind of event, and each step of a workflow takes a while.
 */
export const emitSyncEventsStep = createStep(
  emitSyncEventsStepId,
  async (synced: SyncedOrder[], { container, eventGroupId }) => {
    const messages = eventsOf(newsOf(synced))
    if (messages.length > 0) {
      await container
        .resolve<IEventBusModuleService>(Modules.EVENT_BUS)
        .emit(messages.map((each) => ({ ...each, metadata: { eventGroupId } })))
    }
    return new StepResponse(null, {
      eventGroupId,
      eventNames: messages.map(({ name }) => name),
    })
  },
  async (emitted, { container }) => {
    // Without names the whole group would be cleared, other code's events with it.
    if (emitted?.eventGroupId && emitted.eventNames.length > 0) {
      const { eventGroupId, eventNames } = emitted
      await container
        .resolve<IEventBusModuleService>(Modules.EVENT_BUS)
        .clearGroupedEvents(eventGroupId, { eventNames })
    }
  },
)

function eventsOf({
  attributed,
  earned,
  reversed,
  matured,
  changed,
}: SyncNews) {
  const eachOf = (name: string, all: object[]) =>
    all.map((data) => ({ name, data }))
  return [
    ...eachOf(PartnerCenterEvents.ORDER_ATTRIBUTED, attributed),
    ...eachOf(PartnerCenterEvents.COMMISSION_EARNED, earned),
    ...eachOf(PartnerCenterEvents.COMMISSION_REVERSED, reversed),
    ...eachOf(PartnerCenterEvents.COMMISSION_MATURED, matured),
    ...eachOf(
      PartnerCenterEvents.COMMISSIONS_CHANGED,
      changed.length > 0 ? [{ order_ids: changed }] : [],
    ),
  ]
}

type OrderChange = PostedChange & { order_id: string }

interface SyncNews {
  attributed: { order_id: string; partner_id: string }[]
  earned: OrderChange[]
  reversed: OrderChange[]
  matured: OrderChange[]
  /** Orders that earn somebody something else than before. */
  changed: string[]
}

function newsOf(synced: SyncedOrder[]): SyncNews {
  const posted = synced.flatMap(({ order_id, posting }) =>
    posting.outcome === "posted" ? [{ order_id, ...posting }] : [],
  )
  const changes = posted.flatMap(({ order_id, changes }) =>
    changes.map((change) => ({ order_id, ...change })),
  )
  return {
    attributed: synced.flatMap(({ order_id, newly_credited_id }) =>
      newly_credited_id === null
        ? []
        : [{ order_id, partner_id: newly_credited_id }],
    ),
    earned: changes.filter(({ amount }) => toDecimal(amount).gt(0)),
    reversed: changes.filter(({ amount }) => toDecimal(amount).lt(0)),
    matured: posted.flatMap(({ order_id, matured }) =>
      matured.map((change) => ({ order_id, ...change })),
    ),
    changed: [...new Set(changes.map(({ order_id }) => order_id))],
  }
}
