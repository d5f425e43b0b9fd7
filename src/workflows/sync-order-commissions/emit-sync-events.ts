import {
  transform,
  when,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { toDecimal } from "../../domain/money"
import type { PostedChange } from "../../modules/ledger/types"
import { PartnerCenterEvents } from "../events"
import type { SyncedOrder } from "./sync-one"

/** Tells other code what syncs have changed; part of the workflows that sync. */
export function emitSyncEvents(synced: WorkflowData<SyncedOrder[]>): void {
  const news = transform(synced, newsOf)
  when(
    "orders-attributed",
    news,
    ({ attributed }) => attributed.length > 0,
  ).then(() => {
    emitEventStep({
      eventName: PartnerCenterEvents.ORDER_ATTRIBUTED,
      data: news.attributed,
    }).config({ name: "partner-center-emit-attributed" })
  })
  when("commissions-earned", news, ({ earned }) => earned.length > 0).then(
    () => {
      emitEventStep({
        eventName: PartnerCenterEvents.COMMISSION_EARNED,
        data: news.earned,
      }).config({ name: "partner-center-emit-earned" })
    },
  )
  when(
    "commissions-reversed",
    news,
    ({ reversed }) => reversed.length > 0,
  ).then(() => {
    emitEventStep({
      eventName: PartnerCenterEvents.COMMISSION_REVERSED,
      data: news.reversed,
    }).config({ name: "partner-center-emit-reversed" })
  })
  when("commissions-matured", news, ({ matured }) => matured.length > 0).then(
    () => {
      emitEventStep({
        eventName: PartnerCenterEvents.COMMISSION_MATURED,
        data: news.matured,
      }).config({ name: "partner-center-emit-matured" })
    },
  )
  when("commissions-changed", news, ({ changed }) => changed.length > 0).then(
    () => {
      emitEventStep({
        eventName: PartnerCenterEvents.COMMISSIONS_CHANGED,
        data: transform(news, ({ changed }) => ({ order_ids: changed })),
      }).config({ name: "partner-center-emit-changed" })
    },
  )
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
