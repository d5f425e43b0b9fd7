import type { PartnerTerms, SettingsTerms } from "../terms"

/** How a candidate came to be one. */
export type AttributionSource = "cookie"

/** A click that is bound to the visitor of the order. */
export interface Touch {
  touch_id: string
  source: AttributionSource
  partner_id: string
  link_id: string | null
  /** ISO 8601, UTC */
  occurred_at: string
}

/** One candidate with what became of it, in words for a partner manager. */
export interface TraceEntry {
  touch_id: string
  source: AttributionSource
  partner_id: string
  partner_code: string | null
  occurred_at: string
  verdict: "credited" | "passed_over" | "dropped"
  reason: string
}

export interface AttributionDecision {
  sale_partner_id: string | null
  touch_id: string | null
  source: AttributionSource | null
  trace: TraceEntry[]
}

export interface AttributionInput {
  touches: readonly Touch[]
  /** The partners' state when the order was placed, by partner id. */
  partners: ReadonlyMap<string, PartnerTerms>
  settings: SettingsTerms
  /** When the order was placed: ISO 8601, UTC. */
  at: string
}

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Decides which partner earned the sale, and says why.
 * Touches after the order, outside the tracking window, or of a partner who was
 * inactive when the order was placed are dropped; of the rest the latest (default) or
 * the first is credited (Partner defaults, "How to choose a referral partner").
 * The order in which touches are given does not matter.
 */
export function resolveAttribution(
  input: AttributionInput,
): AttributionDecision {
  const inOrder = [...input.touches].sort(byTime)
  const judged = inOrder.map((touch) => ({
    touch,
    objection: objectionTo(touch, input),
  }))
  const valid = judged.filter(({ objection }) => objection === null)
  const credited =
    input.settings.credited_partner === "first" ? valid[0] : valid.at(-1)

  return {
    sale_partner_id: credited?.touch.partner_id ?? null,
    touch_id: credited?.touch.touch_id ?? null,
    source: credited?.touch.source ?? null,
    trace: judged.map(({ touch, objection }) => ({
      touch_id: touch.touch_id,
      source: touch.source,
      partner_id: touch.partner_id,
      partner_code: input.partners.get(touch.partner_id)?.code ?? null,
      occurred_at: touch.occurred_at,
      ...verdictOn(touch, objection, credited?.touch, input.settings),
    })),
  }
}

function byTime(a: Touch, b: Touch): number {
  return (
    Date.parse(a.occurred_at) - Date.parse(b.occurred_at) ||
    (a.touch_id < b.touch_id ? -1 : 1)
  )
}

function objectionTo(touch: Touch, input: AttributionInput): string | null {
  const age = Date.parse(input.at) - Date.parse(touch.occurred_at)
  if (age < 0) {
    return "The click came after the order was placed."
  }
  const days = input.settings.tracking_window_days
  if (days !== null && age > days * DAY_MS) {
    return `The click is older than the tracking window of ${days} days.`
  }
  const partner = input.partners.get(touch.partner_id)
  if (!partner) {
    return "The partner did not exist yet when the order was placed."
  }
  if (!partner.active) {
    return "The partner was inactive when the order was placed."
  }
  return null
}

function verdictOn(
  touch: Touch,
  objection: string | null,
  credited: Touch | undefined,
  settings: SettingsTerms,
): Pick<TraceEntry, "verdict" | "reason"> {
  if (objection !== null) {
    return { verdict: "dropped", reason: objection }
  }
  if (touch === credited) {
    return {
      verdict: "credited",
      reason: `The ${settings.credited_partner} valid click before the order.`,
    }
  }
  return {
    verdict: "passed_over",
    reason: `Valid, but the ${settings.credited_partner} referring partner is credited.`,
  }
}
