import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"

import type { ReviewVerdict } from "../../domain/attribution/review"
import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"
import { decideOrderWorkflow } from "./decide-order"

/** The same verdict about several orders. */
export interface OrdersReview {
  order_ids: readonly string[]
  verdict: ReviewVerdict
  reason: string
  /** The admin's id. */
  decided_by: string
}

/** What came of one of them. */
export interface OrderReviewResult {
  order_id: string
  /** `not_under_review`: there is no such order, or nothing to decide about it. */
  outcome: "decided" | "not_under_review" | "failed"
  /** Why it failed. */
  message: string | null
}

/**
 * Ends the review of orders one after the other, each in a decision of its own; one that
 * fails does not keep the others from being decided. An order that somebody else decided
 * about meanwhile stays as it is: whoever sent this saw it undecided.
 */
export async function reviewOrders(
  container: MedusaContainer,
  { order_ids, ...review }: OrdersReview,
): Promise<OrderReviewResult[]> {
  const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
  const results: OrderReviewResult[] = []
  for (const orderId of new Set(order_ids)) {
    // Each right before its turn: many orders take long, and others decide meanwhile.
    const kept = await referral.getKeptAttributions([orderId])
    results.push(
      kept.get(orderId)?.review === "pending"
        ? await reviewOrder(container, orderId, review)
        : { order_id: orderId, outcome: "not_under_review", message: null },
    )
  }
  return results
}

async function reviewOrder(
  container: MedusaContainer,
  orderId: string,
  { verdict, reason, decided_by }: Omit<OrdersReview, "order_ids">,
): Promise<OrderReviewResult> {
  try {
    await decideOrderWorkflow(container).run({
      input: {
        order_id: orderId,
        kind: "review",
        data: { verdict },
        reason,
        decided_by,
      },
    })
    return { order_id: orderId, outcome: "decided", message: null }
  } catch (error) {
    if (MedusaError.isMedusaError(error)) {
      return { order_id: orderId, outcome: "failed", message: error.message }
    }
    container
      .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
      .error(`The review of order ${orderId} was not ended`, error as Error)
    return {
      order_id: orderId,
      outcome: "failed",
      message: "It could not be decided; see the store's log",
    }
  }
}
