import type { MedusaContainer } from "@medusajs/framework/types"

import { KNOWN_BY_FIRST_ORDER } from "../../domain/attribution/resolve-lead"
import type { ReviewState } from "../../domain/attribution/review"
import { REFERRAL_MODULE } from "../../modules/referral"
import type { OrderFacts } from "../../modules/referral/order-facts"
import type ReferralModuleService from "../../modules/referral/service"
import type {
  KeptAttribution,
  NewAttribution,
  NewReferral,
} from "../../modules/referral/types"
import type { CustomerOrders } from "./customer-orders"
import { decideAttribution, readEvidence, reviewOf } from "./decide-attribution"
import { isComputable, type OrderReading } from "./read-orders"
import type { SyncScope } from "./sync-scope"

export interface AttributeOrderInput {
  reading: OrderReading
  /** Drawn before the order was read. */
  ticket: number
}

export interface OrderAttribution {
  sale_partner_id: string | null
  lead_partner_id: string | null
  review: ReviewState
  /** Whether this sync was the one that credited the sale. */
  is_new: boolean
  /** What its customer ordered before and after; null where nothing was decided. */
  customer: CustomerOrders | null
  /** What its products belong to now, of one that is credited for the first time. */
  classifications: OrderFacts["classifications"] | null
}

/**
 * Who earned the order. A side that credits somebody is decided once and kept until an
 * admin assigns the order; one that credits nobody is decided again, from the touches,
 * settings and partners that held when the order was placed. Whether the customer is the
 * partner is looked at again when the order has another customer. The same order gives the
 * same decision again.
 */
export async function attributeOrder(
  { container, readCustomerOrders, classify }: SyncScope,
  { reading, ticket }: AttributeOrderInput,
): Promise<OrderAttribution> {
  if (!isComputable(reading)) {
    return {
      sale_partner_id: null,
      lead_partner_id: null,
      review: "not_needed",
      is_new: false,
      customer: null,
      classifications: null,
    }
  }
  const { kept, order } = reading
  if (kept && isDecided(kept, reading)) {
    return {
      sale_partner_id: kept.sale_partner_id,
      lead_partner_id: kept.lead_partner_id,
      review: await reviewAgain(container, kept, reading, ticket),
      is_new: false,
      customer: null,
      classifications: null,
    }
  }
  const [evidence, customer] = await Promise.all([
    readEvidence(container, reading),
    readCustomerOrders(reading),
  ])
  const decision = await decideAttribution(
    container,
    reading,
    customer,
    evidence,
  )
  const isCredited =
    decision.sale_partner_id !== null || decision.lead_partner_id !== null
  const [{ attribution, credited }, classifications] = await Promise.all([
    container
      .resolve<ReferralModuleService>(REFERRAL_MODULE)
      .keepAttribution({ ...decision, ticket }, referralOf(decision, reading)),
    // Its facts will be asked for next; they are read while that is written.
    isCredited && kept === null ? classify(order.lines) : null,
  ])
  return {
    sale_partner_id: attribution.sale_partner_id,
    lead_partner_id: attribution.lead_partner_id,
    review: attribution.review,
    is_new: credited,
    customer,
    classifications,
  }
}

/** Whether both sides credit somebody, or an admin has left the lead side to nobody. */
function isDecided(kept: KeptAttribution, { decided }: OrderReading): boolean {
  return (
    kept.decision_number >= decided.assigned_by &&
    kept.sale_partner_id !== null &&
    (kept.lead_partner_id !== null || decided.lead !== null)
  )
}

/** Where the review stands after an admin's verdict, or with another customer. */
async function reviewAgain(
  container: MedusaContainer,
  kept: KeptAttribution,
  reading: OrderReading,
  ticket: number,
): Promise<ReviewState> {
  const { order, traits } = reading
  const now = await reviewOf(container, kept, reading)
  if (
    kept.customer_id !== traits.customer_id ||
    kept.review !== now.review ||
    kept.self_referral !== now.self_referral
  ) {
    await container
      .resolve<ReferralModuleService>(REFERRAL_MODULE)
      .changeReview(
        order.order_id,
        { ...now, customer_id: traits.customer_id, ticket },
        referralOf({ ...kept, review: now.review }, reading),
      )
  }
  return now.review
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
    NewAttribution,
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
