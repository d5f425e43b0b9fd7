import type { CustomerHistory } from "../commission/entitlement-input"
import { because, type Reason } from "../reasons/catalogue"
import { type Explained, inWords } from "../reasons/say"
import type { SettingsTerms } from "../terms"
import {
  byTime,
  type Circumstances,
  objectionTo,
  type Touch,
  type TraceEntry,
  traceOf,
} from "./candidates"
import type { Assignment } from "./resolve-attribution"

/** Stands for the order itself in the trace, where it made its customer known. */
export const KNOWN_BY_FIRST_ORDER = "first_order"

export interface LeadInput extends Omit<
  Circumstances,
  "refuses_self_referral"
> {
  /** The customer's referral history up to the order. */
  history: readonly Touch[]
  assignment: Assignment | null
  /** What the customer had ordered before this order. */
  customer: CustomerHistory
  sale_partner_id: string | null
  settings: SettingsTerms
}

export interface LeadDecision {
  lead_partner_id: string | null
  trace: TraceEntry[]
}

/**
 * Decides which partner brought the customer: whoever was credited when the customer
 * became known (by a lead form, by registering, or by the first order). That is the
 * oldest record of the referral history that nobody has ended; if its time is over, or
 * the partner is inactive, nobody is, for no later partner made the customer known. Nor
 * did one who came after the customer's first order, unless an admin says so by hand.
 * Without any history a first order makes the customer known now, through the sale
 * partner; a customer of old who was never referred has no lead partner.
 */
export function resolveLead(input: LeadInput): LeadDecision {
  const { assignment, candidates, sale_partner_id } = input
  if (assignment) {
    return {
      lead_partner_id: assignment.partner_id,
      trace: entriesFor(assignment.partner_id, {
        ...assignment,
        touch_id: assignment.decision_id,
        source: "manual",
        occurred_at: assignment.decided_at,
        reason: because("assigned_by_store", { reason: assignment.reason }),
        candidates,
      }),
    }
  }
  const judged = [...input.history].sort(byTime).map((touch) => ({
    touch,
    objection: objectionTo(touch, {
      ...input,
      refuses_self_referral: input.settings.self_referral === "refuse",
    }),
  }))
  const standing = judged.filter(
    ({ touch }) =>
      touch.ended_at === null ||
      Date.parse(touch.ended_at) > Date.parse(input.at),
  )
  if (standing.length === 0 && input.customer.earlier_orders === 0) {
    return becameKnownNow(sale_partner_id, input)
  }
  const [oldest] = standing
  const leadId =
    oldest?.objection === null && !cameTooLate(oldest.touch, input.customer)
      ? oldest.touch.partner_id
      : null
  return {
    lead_partner_id: leadId,
    trace: judged.map(({ touch, objection }) => ({
      ...traceOf(touch, candidates),
      ...verdictOn(touch, objection, leadId === null ? null : oldest.touch),
    })),
  }
}

/** Whether the customer had ordered before a referral, and was known therefore. */
function cameTooLate(
  { occurred_at, is_by_hand }: Touch,
  { first_order_at }: CustomerHistory,
): boolean {
  return (
    !is_by_hand &&
    first_order_at !== null &&
    Date.parse(occurred_at) > Date.parse(first_order_at)
  )
}

function verdictOn(
  touch: Touch,
  objection: Reason | null,
  credited: Touch | null,
): Pick<TraceEntry, "verdict" | keyof Explained> {
  if (objection !== null) {
    return { verdict: "dropped", ...inWords(objection) }
  }
  return touch === credited
    ? { verdict: "credited", ...inWords(because("known_through_partner")) }
    : { verdict: "passed_over", ...inWords(because("known_before")) }
}

function becameKnownNow(
  salePartnerId: string | null,
  { candidates, at }: LeadInput,
): LeadDecision {
  return {
    lead_partner_id: salePartnerId,
    trace: entriesFor(salePartnerId, {
      touch_id: KNOWN_BY_FIRST_ORDER,
      source: "history",
      occurred_at: at,
      reason: because("known_with_order"),
      candidates,
    }),
  }
}

function entriesFor(
  partnerId: string | null,
  {
    touch_id,
    source,
    occurred_at,
    reason,
    candidates,
  }: Pick<TraceEntry, "touch_id" | "source" | "occurred_at"> &
    Pick<Circumstances, "candidates"> & { reason: Reason },
): TraceEntry[] {
  return partnerId === null
    ? []
    : [
        {
          touch_id,
          source,
          partner_id: partnerId,
          partner_code: candidates.get(partnerId)?.code ?? null,
          occurred_at,
          verdict: "credited",
          ...inWords(reason),
        },
      ]
}
