import { KNOWN_BY_FIRST_ORDER } from "../../domain/attribution/resolve-lead"
import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"
import type { NewAttribution, NewReferral } from "../../modules/referral/types"
import type { DecidedOrder, OrderAttribution } from "./attribute-order"
import type { OrderReading } from "./read-orders"
import type { SyncScope } from "./sync-scope"

/** What stands of an order. */
export interface StandingAttribution {
  attribution: OrderAttribution
  /** Whether this sync was the one that credited the sale. */
  is_new: boolean
}

/**
 * Keeps what was decided about an order.
 * @param ticket drawn before the order was read
 * @returns what stands now: another sync may have known better
 */
export async function keepAttribution(
  { container }: SyncScope,
  reading: OrderReading,
  { attribution, change }: DecidedOrder,
  ticket: number,
): Promise<StandingAttribution> {
  if (change === null) {
    return { attribution, is_new: false }
  }
  const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
  if ("of" in change) {
    const { of: kept, ...now } = change
    await referral.changeReview(
      reading.order.order_id,
      { ...now, ticket },
      referralOf({ ...kept, review: now.review }, reading),
    )
    return { attribution, is_new: false }
  }
  const { attribution: standing, credited } = await referral.keepAttribution({
    decision: { ...change, ticket },
    referral: referralOf(change, reading),
    was_decided: reading.kept !== null,
  })
  return { attribution: standing, is_new: credited }
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
