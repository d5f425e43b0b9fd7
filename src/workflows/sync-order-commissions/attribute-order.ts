import type { ReviewState } from "../../domain/attribution/review"
import type {
  KeptAttribution,
  NewAttribution,
} from "../../modules/referral/types"
import type { CustomerOrders } from "./customer-orders"
import { decideAttribution, readEvidence, reviewOf } from "./decide-attribution"
import { isComputable, type OrderReading } from "./read-orders"
import type { SyncScope } from "./sync-scope"

/** Who earned an order. */
export interface OrderAttribution {
  sale_partner_id: string | null
  lead_partner_id: string | null
  review: ReviewState
}

/** What a sync decided about an order; nothing of it is kept yet. */
export interface DecidedOrder {
  attribution: OrderAttribution
  /** What its customer ordered before and after; null where nothing was decided. */
  customer: CustomerOrders | null
  /** What is new, to be kept; null where all stays as it is. */
  change: Omit<NewAttribution, "ticket"> | ReviewChange | null
}

/** What is new about an order that keeps its partners. */
export interface ReviewChange extends Pick<
  NewAttribution,
  "review" | "self_referral" | "customer_id"
> {
  of: KeptAttribution
}

/**
 * Who earned the order. A side that credits somebody is decided once and kept until an
 * admin assigns the order; one that credits nobody is decided again, from the touches,
 * settings and partners that held when the order was placed. Whether the customer is the
 * partner is looked at again when the order has another customer. The same order gives the
 * same decision again. Reads only.
 */
export async function attributeOrder(
  { container, readCustomerOrders }: SyncScope,
  reading: OrderReading,
): Promise<DecidedOrder> {
  if (!isComputable(reading)) {
    return {
      attribution: {
        sale_partner_id: null,
        lead_partner_id: null,
        review: "not_needed",
      },
      customer: null,
      change: null,
    }
  }
  const { kept } = reading
  if (kept && isDecided(kept, reading)) {
    const { sale_partner_id, lead_partner_id } = kept
    const now = await reviewOf(container, kept, reading)
    return {
      attribution: { sale_partner_id, lead_partner_id, review: now.review },
      customer: null,
      change: reviewChange(kept, now, reading),
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
  return { attribution: decision, customer, change: decision }
}

/** Whether both sides credit somebody, or an admin has left the lead side to nobody. */
function isDecided(kept: KeptAttribution, { decided }: OrderReading): boolean {
  return (
    kept.decision_number >= decided.assigned_by &&
    kept.sale_partner_id !== null &&
    (kept.lead_partner_id !== null || decided.lead !== null)
  )
}

/** What an admin's verdict, or another customer, has changed; null for nothing. */
function reviewChange(
  kept: KeptAttribution,
  now: Pick<NewAttribution, "review" | "self_referral">,
  { traits: { customer_id } }: OrderReading,
): ReviewChange | null {
  return kept.customer_id !== customer_id ||
    kept.review !== now.review ||
    kept.self_referral !== now.self_referral
    ? { ...now, customer_id, of: kept }
    : null
}
