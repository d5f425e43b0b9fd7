import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import {
  type ReviewState,
  reviewState,
} from "../../../domain/attribution/review"
import { KNOWN_BY_FIRST_ORDER } from "../../../domain/attribution/resolve-lead"
import type { SettingsTerms } from "../../../domain/terms"
import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import { REFERRAL_MODULE } from "../../../modules/referral"
import type ReferralModuleService from "../../../modules/referral/service"
import type {
  AttributionDTO,
  NewReferral,
} from "../../../modules/referral/types"
import { decideAttribution } from "../decide-attribution"
import type { OrderReading } from "../read-orders"

export const attributeOrderStepId = "partner-center-attribute-order"

export interface AttributeOrderInput {
  reading: OrderReading
  /** Drawn before the order was read. */
  ticket: number
}

export interface OrderAttribution {
  sale_partner_id: string | null
  lead_partner_id: string | null
  review: ReviewState
  /** Whether this sync was the one that decided. */
  is_new: boolean
}

/**
 * Who earned the order. A decision that credits somebody is made once and kept until an
 * admin assigns the order; one that credits nobody is made again, from the touches,
 * settings and partners that held when the order was placed. Whether the customer is the
 * partner is looked at again when the order has another customer. Nothing to compensate:
 * the same order gives the same decision again.
 */
export const attributeOrderStep = createStep(
  attributeOrderStepId,
  async (
    { reading, ticket }: AttributeOrderInput,
    { container },
  ): Promise<StepResponse<OrderAttribution>> => {
    if (reading.is_draft || reading.problem !== null) {
      return new StepResponse({
        sale_partner_id: null,
        lead_partner_id: null,
        review: "not_needed" as const,
        is_new: false,
      })
    }
    const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
    const settings = await container
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .getSettingsAt(
        new Date(reading.decided.terms_at ?? reading.order.placed_at),
      )
    const kept = await referral.findAttribution(reading.order.order_id)
    if (
      kept?.sale_partner_id &&
      kept.decision_number >= reading.decided.assigned_by
    ) {
      return new StepResponse({
        sale_partner_id: kept.sale_partner_id,
        lead_partner_id: kept.lead_partner_id,
        review: await reviewAgain(container, kept, reading, settings, ticket),
        is_new: false,
      })
    }
    const decision = await decideAttribution(container, reading, settings, kept)
    const { attribution, decided } = await referral.keepAttribution(
      { ...decision, ticket },
      referralOf(decision, reading),
    )
    return new StepResponse({
      sale_partner_id: attribution.sale_partner_id,
      lead_partner_id: attribution.lead_partner_id,
      review: attribution.review,
      is_new: decided && attribution.sale_partner_id !== null,
    })
  },
)

/** Where the review stands after an admin's verdict, or with another customer. */
async function reviewAgain(
  container: MedusaContainer,
  kept: AttributionDTO,
  { traits, decided, order }: OrderReading,
  settings: SettingsTerms,
  ticket: number,
): Promise<ReviewState> {
  const transferred = kept.customer_id !== traits.customer_id
  const selfReferral =
    transferred && kept.source !== "manual"
      ? await isBuyer(container, kept, traits, settings)
      : kept.self_referral
  const review = reviewState(
    selfReferral,
    settings.self_referral,
    decided.verdict,
  )
  if (transferred || review !== kept.review) {
    await container
      .resolve<ReferralModuleService>(REFERRAL_MODULE)
      .changeReview(
        order.order_id,
        {
          review,
          self_referral: selfReferral,
          customer_id: traits.customer_id,
          ticket,
        },
        referralOf({ ...kept, review }, { traits, order }),
      )
  }
  return review
}

async function isBuyer(
  container: MedusaContainer,
  { sale_partner_id, lead_partner_id }: AttributionDTO,
  traits: OrderReading["traits"],
  settings: SettingsTerms,
): Promise<boolean> {
  const credited = [
    sale_partner_id,
    settings.payout_participants === "sale" ? null : lead_partner_id,
  ].flatMap((id) => id ?? [])
  const candidates = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .getCandidatesAt(credited, new Date(), settings, traits)
  return candidates.some(({ is_buyer }) => is_buyer)
}

/**
 * What an order adds to its customer's referral history: who sold, unless they were found
 * in that history (it would never end) or the order was refused. Where an admin gave the
 * sale to somebody else, the partner who brought the customer stays the one who did.
 */
function referralOf(
  {
    sale_partner_id,
    lead_partner_id,
    source,
    review,
    lead_trace,
  }: Pick<
    AttributionDTO,
    "sale_partner_id" | "lead_partner_id" | "source" | "review" | "lead_trace"
  >,
  { traits, order }: Pick<OrderReading, "traits" | "order">,
): NewReferral | null {
  const madeKnown =
    source === "manual" &&
    lead_trace.some(
      ({ verdict, touch_id }) =>
        verdict === "credited" && touch_id === KNOWN_BY_FIRST_ORDER,
    )
  const partnerId = madeKnown ? lead_partner_id : sale_partner_id
  if (
    partnerId === null ||
    source === "history" ||
    review === "refused" ||
    (traits.customer_id === null && traits.emails.length === 0)
  ) {
    return null
  }
  return {
    partner_id: partnerId,
    customer_id: traits.customer_id,
    email: traits.emails.at(0)?.toLowerCase() ?? null,
    source: "order",
    occurred_at: new Date(order.placed_at),
    expires_at: null,
    order_id: order.order_id,
    click_id: null,
    note: null,
    created_by: null,
  }
}
