import { because, type Reason } from "../reasons/catalogue"
import { type Explained, inWords } from "../reasons/say"
import type { SettingsTerms } from "../terms"
import {
  type AttributionSource,
  byTime,
  type Circumstances,
  objectionTo,
  type Touch,
  type TraceEntry,
  traceOf,
} from "./candidates"

/** What an admin said about an order; it stands above everything else. */
export interface Assignment {
  decision_id: string
  /** null: nobody is to be credited. */
  partner_id: string | null
  reason: string
  /** ISO 8601, UTC */
  decided_at: string
}

export interface AttributionInput extends Omit<
  Circumstances,
  "refuses_self_referral"
> {
  touches: readonly Touch[]
  assignment: Assignment | null
  settings: SettingsTerms
}

export interface AttributionDecision {
  sale_partner_id: string | null
  touch_id: string | null
  source: AttributionSource | null
  trace: TraceEntry[]
}

/** A touch with why it cannot be credited, if it cannot. */
interface Judged {
  touch: Touch
  objection: Reason | null
}

/**
 * Decides which partner earned the sale, and says why. An admin's assignment stands
 * above all; else the sources are asked in order: coupon and cookie (which of the two
 * goes first is a setting), the referral history and the hashed IP address (each only
 * if the settings use it). The first source with a touch that can be credited ends the
 * search; the latest (default) or the first of its touches is credited (Partner
 * defaults: "How to choose a referral partner", "Tracking method", "Use IP address").
 * The order in which touches are given does not matter.
 */
export function resolveAttribution(
  input: AttributionInput,
): AttributionDecision {
  const { settings, assignment } = input
  const circumstances = {
    ...input,
    refuses_self_referral: settings.self_referral === "refuse",
  }
  const sources = sourcesInOrder(settings)
  const judged: Judged[] = [...input.touches]
    .sort((a, b) => rank(a, sources) - rank(b, sources) || byTime(a, b))
    .map((touch) => ({
      touch,
      objection:
        notLookedAt(touch, sources) ?? objectionTo(touch, circumstances),
    }))
  const valid = judged.filter(({ objection }) => objection === null)
  const winning = valid.filter(
    ({ touch }) => touch.source === valid[0].touch.source,
  )
  const credited = assignment
    ? undefined
    : (settings.credited_partner === "first" ? winning[0] : winning.at(-1))
        ?.touch
  const trace = judged.map((each) => ({
    ...traceOf(each.touch, input.candidates),
    ...verdictOn(each, credited, assignment, settings),
  }))
  if (assignment) {
    return {
      sale_partner_id: assignment.partner_id,
      touch_id: assignment.decision_id,
      source: "manual",
      trace: [...traceOfAssignment(assignment, input), ...trace],
    }
  }
  return {
    sale_partner_id: credited?.partner_id ?? null,
    touch_id: credited?.touch_id ?? null,
    source: credited?.source ?? null,
    trace,
  }
}

/** The sources that the settings use, the strongest first. */
function sourcesInOrder(settings: SettingsTerms): Touch["source"][] {
  return [
    ...(settings.preferred_source === "coupon"
      ? (["coupon", "cookie"] as const)
      : (["cookie", "coupon"] as const)),
    ...(settings.tracking_method === "cookies_and_history"
      ? (["history"] as const)
      : []),
    ...(settings.use_ip_address ? (["ip"] as const) : []),
  ]
}

function rank(touch: Touch, sources: readonly Touch["source"][]): number {
  const index = sources.indexOf(touch.source)
  return index === -1 ? sources.length : index
}

function notLookedAt(
  { source }: Touch,
  sources: readonly Touch["source"][],
): Reason | null {
  if (sources.includes(source)) {
    return null
  }
  return because(source === "ip" ? "ip_not_used" : "history_not_used")
}

const CREDITED_BECAUSE: Record<
  Touch["source"],
  (which: SettingsTerms["credited_partner"]) => Reason
> = {
  coupon: () => because("coupon_used"),
  cookie: (which) => because("click_credited", { which }),
  history: (which) => because("history_credited", { which }),
  ip: (which) => because("address_credited", { which }),
}

function verdictOn(
  { touch, objection }: Judged,
  credited: Touch | undefined,
  assignment: Assignment | null,
  { credited_partner: which }: SettingsTerms,
): Pick<TraceEntry, "verdict" | keyof Explained> {
  if (objection !== null) {
    return { verdict: "dropped", ...inWords(objection) }
  }
  if (assignment || !credited) {
    return { verdict: "passed_over", ...inWords(because("assigned_otherwise")) }
  }
  if (touch === credited) {
    return {
      verdict: "credited",
      ...inWords(CREDITED_BECAUSE[touch.source](which)),
    }
  }
  return {
    verdict: "passed_over",
    ...inWords(
      touch.source === credited.source
        ? because("other_touch_credited", { which })
        : because("other_source_first", {
            credited_source: credited.source,
            passed_source: touch.source,
          }),
    ),
  }
}

function traceOfAssignment(
  { decision_id, partner_id, reason, decided_at }: Assignment,
  { candidates }: AttributionInput,
): TraceEntry[] {
  return partner_id === null
    ? []
    : [
        {
          touch_id: decision_id,
          source: "manual",
          partner_id,
          partner_code: candidates.get(partner_id)?.code ?? null,
          occurred_at: decided_at,
          verdict: "credited",
          ...inWords(because("assigned_by_store", { reason })),
        },
      ]
}
