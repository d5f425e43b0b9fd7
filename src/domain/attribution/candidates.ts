import { millisecondsInDay } from "date-fns/constants"

import { because, type Reason } from "../reasons/catalogue"
import type { Explained } from "../reasons/say"
import type { PartnerTerms } from "../terms"

/**
 * How a candidate came to be one: an admin's word, a coupon, a click of the visitor, the
 * customer's referral history, a click from the same address.
 */
export const ATTRIBUTION_SOURCES = [
  "manual",
  "coupon",
  "cookie",
  "history",
  "ip",
] as const

export type AttributionSource = (typeof ATTRIBUTION_SOURCES)[number]

/** Something that speaks for a partner when an order is placed. */
export interface Touch {
  touch_id: string
  source: Exclude<AttributionSource, "manual">
  partner_id: string
  link_id: string | null
  /** ISO 8601, UTC */
  occurred_at: string
  /** Until when it counts, whatever the tracking window says; null: the window decides. */
  expires_at: string | null
  /** From when an admin wanted it to count no more. */
  ended_at: string | null
  /** A record of the referral history that an admin has added. */
  is_by_hand: boolean
}

/** How long referrals of a partner count, and who says so. */
export interface WindowInForce {
  days: number | null
  set_by: "partner" | "program" | "settings"
}

/** A partner who may be credited, as they were when the order was placed. */
export interface Candidate extends PartnerTerms {
  window: WindowInForce
  /** The customer is this partner, or one of their members. */
  is_buyer: boolean
}

/** One candidate with what became of it, in words for a partner manager. */
export interface TraceEntry extends Explained {
  touch_id: string
  source: AttributionSource
  partner_id: string
  partner_code: string | null
  occurred_at: string
  verdict: "credited" | "passed_over" | "dropped"
}

/** What decides about a touch beside the touch itself. */
export interface Circumstances {
  candidates: ReadonlyMap<string, Candidate>
  /** Whether a partner may be credited with an order of their own. */
  refuses_self_referral: boolean
  /** When the order was placed: ISO 8601, UTC. */
  at: string
}

/** Why a touch cannot be credited; null when it can. */
export function objectionTo(
  touch: Touch,
  { candidates, refuses_self_referral, at }: Circumstances,
): Reason | null {
  const candidate = candidates.get(touch.partner_id)
  if (touch.source !== "coupon") {
    const objection = objectionToTime(touch, candidate?.window, at)
    if (objection) {
      return objection
    }
  }
  if (!candidate) {
    return because("partner_not_yet")
  }
  if (!candidate.active) {
    return because("partner_inactive")
  }
  if (candidate.is_buyer && refuses_self_referral) {
    return because("self_referral_refused")
  }
  return null
}

function objectionToTime(
  touch: Touch,
  window: WindowInForce | undefined,
  at: string,
): Reason | null {
  const placed = Date.parse(at)
  const age = placed - Date.parse(touch.occurred_at)
  if (age < 0) {
    return because("click_after_order")
  }
  if (touch.ended_at !== null && Date.parse(touch.ended_at) <= placed) {
    return because("referral_ended")
  }
  if (touch.expires_at !== null) {
    return Date.parse(touch.expires_at) <= placed
      ? because("referral_expired")
      : null
  }
  if (window && window.days !== null && age > window.days * millisecondsInDay) {
    return because(
      touch.source === "history" ? "referral_too_old" : "click_too_old",
      { set_by: window.set_by, count: String(window.days) },
    )
  }
  return null
}

/** A touch as the trace shows it. */
export function traceOf(
  touch: Touch,
  candidates: Circumstances["candidates"],
): Omit<TraceEntry, "verdict" | keyof Explained> {
  return {
    touch_id: touch.touch_id,
    source: touch.source,
    partner_id: touch.partner_id,
    partner_code: candidates.get(touch.partner_id)?.code ?? null,
    occurred_at: touch.occurred_at,
  }
}

/** The earlier touch first; of two at once the one with the lower id. */
export function byTime(a: Touch, b: Touch): number {
  return (
    Date.parse(a.occurred_at) - Date.parse(b.occurred_at) ||
    (a.touch_id < b.touch_id ? -1 : 1)
  )
}
