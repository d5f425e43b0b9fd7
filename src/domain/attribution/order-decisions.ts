import type { LineOverride } from "../commission/entitlement-input"
import type { DecimalString } from "../money"
import type { AmountByCurrency } from "../terms"
import type { Assignment } from "./resolve-attribution"
import type { ReviewVerdict } from "./review"

/** What an admin can decide about one order. */
export const DECISION_KINDS = [
  "assignment",
  "review",
  "recalculation",
  "line_override",
] as const

/** Left out: as before. null: nobody. */
export interface AssignmentData {
  sale_partner_id?: string | null
  lead_partner_id?: string | null
}

export interface LineOverrideData {
  line_id: string
  partner_id: string
  /** Both empty: the override is taken back. */
  percent: DecimalString | null
  amounts: AmountByCurrency
}

export type DecisionContent =
  | { kind: "assignment"; data: AssignmentData }
  | { kind: "review"; data: { verdict: ReviewVerdict } }
  | { kind: "recalculation"; data: { terms_at: string } }
  | { kind: "line_override"; data: LineOverrideData }

/** A decision as it was made; decisions are never changed, only followed by others. */
export type OrderDecision = DecisionContent & {
  id: string
  /** 1, 2, 3 … for each order. */
  number: number
  reason: string
  /** ISO 8601, UTC */
  decided_at: string
}

/** The partners whom a decision names. */
export function partnersOfDecision(decision: DecisionContent): string[] {
  switch (decision.kind) {
    case "assignment":
      return [
        decision.data.sale_partner_id,
        decision.data.lead_partner_id,
      ].flatMap((id) => id ?? [])
    case "line_override":
      return [decision.data.partner_id]
    default:
      return []
  }
}

/** What the decisions about an order come to. */
export interface DecidedState {
  sale: Assignment | null
  lead: Assignment | null
  /** The number of the last decision that assigned the order; 0 without one. */
  assigned_by: number
  verdict: ReviewVerdict | null
  /** Whose terms count: those of this moment instead of the order's; ISO 8601, UTC. */
  terms_at: string | null
  line_overrides: LineOverride[]
  /** What was decided last; null where nothing was. */
  latest: OrderDecision["kind"] | null
}

/** Where an order stands after its decisions, the later one going before the earlier. */
export function decidedState(
  decisions: readonly OrderDecision[],
): DecidedState {
  const state: DecidedState = {
    sale: null,
    lead: null,
    assigned_by: 0,
    verdict: null,
    terms_at: null,
    line_overrides: [],
    latest: null,
  }
  for (const decision of [...decisions].sort((a, b) => a.number - b.number)) {
    apply(state, decision)
    state.latest = decision.kind
  }
  return state
}

function apply(state: DecidedState, decision: OrderDecision): void {
  switch (decision.kind) {
    case "assignment": {
      const { sale_partner_id, lead_partner_id } = decision.data
      state.sale = assignmentBy(decision, sale_partner_id) ?? state.sale
      state.lead = assignmentBy(decision, lead_partner_id) ?? state.lead
      state.assigned_by = decision.number
      // What was decided about another partner's credit says nothing about this one's.
      state.verdict = null
      break
    }
    case "review":
      state.verdict = decision.data.verdict
      break
    case "recalculation":
      state.terms_at = decision.data.terms_at
      break
    case "line_override":
      state.line_overrides = withOverride(state.line_overrides, {
        ...decision.data,
        decision_id: decision.id,
        reason: decision.reason,
      })
  }
}

function assignmentBy(
  { id, reason, decided_at }: OrderDecision,
  partnerId: string | null | undefined,
): Assignment | null {
  return partnerId === undefined
    ? null
    : { decision_id: id, partner_id: partnerId, reason, decided_at }
}

function withOverride(
  overrides: readonly LineOverride[],
  latest: LineOverride,
): LineOverride[] {
  const others = overrides.filter(
    ({ line_id, partner_id }) =>
      line_id !== latest.line_id || partner_id !== latest.partner_id,
  )
  const isTakenBack =
    latest.percent === null && Object.keys(latest.amounts).length === 0
  return isTakenBack ? others : [...others, latest]
}
