import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import {
  decidedState,
  partnersOfDecision,
} from "../../domain/attribution/order-decisions"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"
import type { NewDecision } from "../../modules/referral/types"
import { syncOrderCommissionsWorkflow } from "../sync-order-commissions"
import { openOrderSyncStep } from "../sync-order-commissions/steps/open-order-sync"

/**
 * @throws MedusaError not found for an unknown partner; invalid data for one who could
 * not earn by the order under the terms that count for it
 */
async function checkPartners(
  container: MedusaContainer,
  decision: NewDecision,
  placedAt: Date | string,
): Promise<void> {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const decisions = await container
    .resolve<ReferralModuleService>(REFERRAL_MODULE)
    .getDecisions([decision.order_id])
  const { terms_at } = decidedState(decisions.get(decision.order_id) ?? [])
  for (const partnerId of partnersOfDecision(decision)) {
    const { code } = await partners.retrievePartner(partnerId)
    const [then] = await partners.getPartnersAt(
      [partnerId],
      new Date(terms_at ?? placedAt),
    )
    if (!then?.active) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `Partner "${code}" was not active when the order was placed and would earn ` +
          "nothing; recalculate the order with today's terms first",
      )
    }
  }
}

/**
 * Checks that what a decision names exists, and that there is something to decide.
 * @throws MedusaError not found for an unknown order, order line or partner; invalid data
 * for the review of an order that is under none
 */
export const checkDecisionStep = createStep(
  "partner-center-check-decision",
  async (decision: NewDecision, { container }) => {
    const {
      data: [order],
    } = await container.resolve(ContainerRegistrationKeys.QUERY).graph(
      {
        entity: "order",
        fields: ["id", "created_at", "is_draft_order", "items.id"],
        filters: { id: decision.order_id },
      },
      { throwIfKeyNotFound: true },
    )
    const kept = await container
      .resolve<ReferralModuleService>(REFERRAL_MODULE)
      .findAttribution(decision.order_id)
    await checkPartners(
      container,
      decision,
      // A draft is placed later; what holds now is as near as is known.
      order.is_draft_order ? new Date() : (kept?.placed_at ?? order.created_at),
    )
    if (
      decision.kind === "line_override" &&
      !(order as unknown as { items: { id: string }[] }).items.some(
        ({ id }) => id === decision.data.line_id,
      )
    ) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `line_id: the order has no line ${decision.data.line_id}`,
      )
    }
    if (decision.kind === "review") {
      if (!kept || kept.review === "not_needed") {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          "The order is not flagged, so there is nothing to decide",
        )
      }
    }
    return new StepResponse(decision.order_id)
  },
)

/** Keeps a decision. It is never taken back, another one can follow. */
export const addDecisionStep = createStep(
  "partner-center-add-decision",
  async (decision: NewDecision, { container }) => {
    const id = await container
      .resolve<ReferralModuleService>(REFERRAL_MODULE)
      .addDecision(decision)
    return new StepResponse(id)
  },
)

/**
 * Decides about an order (assigns it, ends its review, recalculates it, or agrees on
 * rates for one of its lines) and brings its commissions to it: what is due no more is
 * reversed, what is due is posted, both remain visible. Works for draft orders: what
 * was decided counts as soon as they are placed.
 *
 * @example
 * await decideOrderWorkflow(container).run({
 *   input: {
 *     order_id: "order_123",
 *     kind: "assignment",
 *     data: { sale_partner_id: "ptnr_123" },
 *     reason: "Sold at the fair",
 *     decided_by: "user_123",
 *   },
 * })
 *
 * @summary
 *
 * Decide about an order.
 */
export const decideOrderWorkflow = createWorkflow(
  "partner-center-decide-order",
  (input: NewDecision) => {
    checkDecisionStep(input)
    // A ticket first: if the process dies after the decision, the order is found unfinished.
    openOrderSyncStep({ order_id: input.order_id })
    const decisionId = addDecisionStep(input)
    syncOrderCommissionsWorkflow.runAsStep({
      input: transform({ input, decisionId }, ({ input }) => ({
        order_id: input.order_id,
      })),
    })
    return new WorkflowResponse(decisionId)
  },
)
