import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { toDecimal } from "../../domain/money"
import type { PostedChange, PostingResult } from "../../modules/ledger/types"
import { PartnerCenterEvents } from "../events"
import { attributeOrderStep } from "./steps/attribute-order"
import { computeEntitlementsStep } from "./steps/compute-entitlements"
import { keepOrderFactsStep } from "./steps/keep-order-facts"
import { openOrderSyncStep } from "./steps/open-order-sync"
import { postEntitlementsStep } from "./steps/post-entitlements"
import { readOrderStep } from "./steps/read-order"

export const syncOrderCommissionsWorkflowId =
  "partner-center-sync-order-commissions"

export interface SyncOrderCommissionsInput {
  order_id: string
  /** When the books say it happened: ISO 8601, UTC. Now when left out; imports set it. */
  posted_at?: string
}

/**
 * Brings the commissions of an order to what the order says now. State in, difference
 * out: it may run any number of times, in any order and on several machines at once.
 * Every event about an order, the admin's button and the reconcile job start it.
 *
 * @example
 * await syncOrderCommissionsWorkflow(container).run({ input: { order_id: "order_123" } })
 *
 * @summary
 *
 * Sync the commissions of an order.
 */
export const syncOrderCommissionsWorkflow = createWorkflow(
  syncOrderCommissionsWorkflowId,
  (input: SyncOrderCommissionsInput) => {
    const opened = openOrderSyncStep(input)
    const reading = readOrderStep({ order_id: input.order_id, opened })
    const attribution = attributeOrderStep({ reading, ticket: opened.ticket })
    const known = keepOrderFactsStep({ reading, attribution })
    const computed = computeEntitlementsStep({ reading, attribution, known })
    const posting = postEntitlementsStep({
      reading,
      opened,
      attribution,
      computed,
      posted_at: input.posted_at,
    })

    when("order-newly-attributed", attribution, ({ is_new }) => is_new).then(
      () => {
        emitEventStep({
          eventName: PartnerCenterEvents.ORDER_ATTRIBUTED,
          data: {
            order_id: input.order_id,
            partner_id: attribution.sale_partner_id,
          },
        }).config({ name: "partner-center-emit-attributed" })
      },
    )
    const changes = transform({ input, posting }, ({ input, posting }) =>
      splitChanges(input.order_id, posting),
    )
    when("commissions-earned", changes, ({ earned }) => earned.length > 0).then(
      () => {
        emitEventStep({
          eventName: PartnerCenterEvents.COMMISSION_EARNED,
          data: changes.earned,
        }).config({ name: "partner-center-emit-earned" })
      },
    )
    when(
      "commissions-reversed",
      changes,
      ({ reversed }) => reversed.length > 0,
    ).then(() => {
      emitEventStep({
        eventName: PartnerCenterEvents.COMMISSION_REVERSED,
        data: changes.reversed,
      }).config({ name: "partner-center-emit-reversed" })
    })

    when(
      "commissions-matured",
      changes,
      ({ matured }) => matured.length > 0,
    ).then(() => {
      emitEventStep({
        eventName: PartnerCenterEvents.COMMISSION_MATURED,
        data: changes.matured,
      }).config({ name: "partner-center-emit-matured" })
    })

    return new WorkflowResponse(posting)
  },
)

function splitChanges(
  orderId: string,
  posting: PostingResult,
): Record<"earned" | "reversed" | "matured", PostedChange[]> {
  const withOrder = (changes: PostedChange[]) =>
    changes.map((change) => ({ order_id: orderId, ...change }))
  if (posting.outcome !== "posted") {
    return { earned: [], reversed: [], matured: [] }
  }
  const changes = withOrder(posting.changes)
  return {
    earned: changes.filter(({ amount }) => toDecimal(amount).gt(0)),
    reversed: changes.filter(({ amount }) => toDecimal(amount).lt(0)),
    matured: withOrder(posting.matured),
  }
}
