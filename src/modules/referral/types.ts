import type { InferTypeOf } from "@medusajs/framework/types"

import type { TraceEntry } from "../../domain/attribution/candidates"
import type { DecisionContent } from "../../domain/attribution/order-decisions"
import type { AttributionDecision } from "../../domain/attribution/resolve-attribution"
import type { ReviewState } from "../../domain/attribution/review"
import type PartnerClick from "./models/partner-click"
import type PartnerCoupon from "./models/partner-coupon"
import type PartnerLink from "./models/partner-link"
import type PartnerOrderAttribution from "./models/partner-order-attribution"
import type PartnerReferral from "./models/partner-referral"

export type LinkDTO = InferTypeOf<typeof PartnerLink>
export type ClickDTO = InferTypeOf<typeof PartnerClick>

export type CouponDTO = InferTypeOf<typeof PartnerCoupon>
export type ReferralDTO = InferTypeOf<typeof PartnerReferral>

export interface AttributionDTO extends Omit<
  InferTypeOf<typeof PartnerOrderAttribution>,
  "trace" | "lead_trace"
> {
  trace: TraceEntry[]
  lead_trace: TraceEntry[]
}

/** What was decided about an order, as its next sync needs it. */
export type KeptAttribution = Pick<
  AttributionDTO,
  | "sale_partner_id"
  | "lead_partner_id"
  | "source"
  | "touch_id"
  | "trace"
  | "lead_trace"
  | "self_referral"
  | "review"
  | "customer_id"
  | "decision_number"
> & {
  /** ISO 8601, UTC */
  placed_at: string
}

/** A record to be added to the referral history. */
export type NewReferral = Pick<
  ReferralDTO,
  | "partner_id"
  | "customer_id"
  | "email"
  | "source"
  | "occurred_at"
  | "expires_at"
  | "order_id"
  | "click_id"
  | "note"
  | "created_by"
>

/** What an admin decides about an order. */
export type NewDecision = DecisionContent & {
  order_id: string
  reason: string
  /** The admin's id; null when a program did it. */
  decided_by: string | null
}

export interface CreateLinkInput {
  code: string
  name: string
  destination: string
  partner_id?: string | null
  program_ids?: string[]
}

/** A link that a partner makes for themselves. */
export interface OwnLinkInput {
  partner_id: string
  name: string
  destination: string
  /** Made from the name when left out. */
  code?: string
}

export interface UpdateLinkInput {
  name?: string
  destination?: string
  program_ids?: string[]
}

/** A visit as it comes in; the IP address is hashed before it is stored. */
export interface NewClick {
  partner_id: string
  link_id: string | null
  ad_code: string | null
  visitor_id: string | null
  origin: ClickDTO["origin"]
  counted_as: ClickDTO["counted_as"]
  landing_path: string | null
  ip: string | null
}

/** A visitor who reports that a partner's link brought them. */
export interface VisitInput {
  partner_id: string
  link_id: string | null
  ad_code: string | null
  /** The one-time id of the redirect's click, if the visitor came through one. */
  click_id: string | null
  /** The visitor's own id, if they have one already. */
  visitor_id: string | null
  is_bot: boolean
  landing_path: string | null
  ip: string | null
}

/** The decision to be kept for an order. */
export interface NewAttribution extends AttributionDecision {
  order_id: string
  placed_at: string
  settings_version: number
  lead_partner_id: string | null
  lead_trace: TraceEntry[]
  /** A credited partner is the customer. */
  self_referral: boolean
  review: ReviewState
  customer_id: string | null
  /** The number of the last assignment that is in it; 0 without one. */
  decision_number: number
  /** Of the sync that decided. */
  ticket: number
}
