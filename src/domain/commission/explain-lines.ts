import { because, type Reason } from "../reasons/catalogue"
import { type Explained, inWords } from "../reasons/say"
import type { CommissionRule, ProgramTerms, RuleScope } from "../terms"
import { ownRate } from "./choose-rate"
import type { EntitlementInput } from "./entitlement-input"
import { byPriority, matchingRules } from "./match-rule"
import type { OrderLineSnapshot } from "./order-snapshot"
import type { Side } from "./participants"
import { notInForce } from "./program-limits"

/** A rule, or a program without one. */
export interface NamedRule {
  program_id: string
  program_name: string
  /** null: the program has no rule for the line, or a rate of the partner's own decides. */
  rule_id: string | null
  scope: RuleScope["type"] | null
}

/** A program or a rule that did not decide, and why not. */
export interface PassedOver extends NamedRule, Explained {}

/** Which rule decides about a line of an order, on the sale or the lead side. */
export interface LineDecision extends Explained {
  line_id: string
  title: string
  side: Side
  rule: NamedRule | null
  passed_over: PassedOver[]
}

/**
 * For each line: the program and rule, or the rate of the credited partner's own, that
 * decide, and those that were passed over with the reason of each. Says so, too, where
 * nothing pays. What was agreed for others in the lines the entitlements name.
 */
export function explainLines(input: EntitlementInput): LineDecision[] {
  const sides = (["sale", "lead"] as const).filter(
    (side) => input[side] !== null,
  )
  return input.order.lines.flatMap((line) =>
    sides.map((side) => ({
      line_id: line.line_id,
      title: line.title,
      side,
      ...(line.is_giftcard
        ? {
            rule: null,
            ...inWords(because("gift_card")),
            passed_over: [],
          }
        : explainLine(line, side, input)),
    })),
  )
}

/** What a program has to say about a line. */
interface Verdict {
  program: ProgramTerms
  /** Why it is not in force. */
  objection: Reason | null
  rules: CommissionRule[]
  /** The credited partner has rates of their own in it. */
  is_own: boolean
}

function explainLine(
  line: OrderLineSnapshot,
  side: Side,
  input: EntitlementInput,
): Omit<LineDecision, "line_id" | "title" | "side"> {
  const hasOwn = (type: "product" | "program", targetId: string | null) =>
    hasOwnRate(type, targetId, side, input)
  const verdicts: Verdict[] = byPriority(input[side]?.programs ?? []).map(
    (program) => ({
      program,
      objection: notInForce(program, input.order),
      rules: matchingRules(line.classification, program),
      is_own: hasOwn("program", program.program_id),
    }),
  )
  const deciding = verdicts.find(
    ({ objection, rules, is_own }) =>
      objection === null && (rules.length > 0 || is_own),
  )
  if (hasOwn("product", line.product_id)) {
    return {
      rule: null,
      ...inWords(because("own_product_rate")),
      passed_over: verdicts.flatMap((verdict) =>
        allOf(verdict, verdict.objection ?? because("own_rate_first")),
      ),
    }
  }
  if (!deciding) {
    return {
      rule: null,
      ...inWords(because("no_program_pays")),
      passed_over: verdicts.flatMap((verdict) =>
        verdict.objection === null
          ? [{ ...nameOf(verdict.program), ...inWords(because("no_rule")) }]
          : allOf(verdict, verdict.objection).slice(0, 1),
      ),
    }
  }
  const { program, rules, is_own } = deciding
  const rule = is_own ? undefined : rules[0]
  return {
    rule: nameOf(program, rule),
    ...inWords(decidedBy(program, rule)),
    passed_over: [
      ...rules
        .filter((other) => other !== rule)
        .map((other) => ({
          ...nameOf(program, other),
          ...inWords(
            rule
              ? because("more_specific_rule", { scope: rule.scope.type })
              : because("own_rate_first"),
          ),
        })),
      ...verdicts
        .filter((verdict) => verdict !== deciding)
        .map((other) => ({
          ...nameOf(other.program, other.rules.at(0)),
          ...inWords(
            other.objection ??
              (other.rules.length === 0 && !other.is_own
                ? because("no_rule")
                : because("first_by_priority", { program: program.name })),
          ),
        })),
    ],
  }
}

/** Whether the partner credited with a side has a rate of their own that pays them. */
function hasOwnRate(
  type: "product" | "program",
  targetId: string | null,
  side: Side,
  input: EntitlementInput,
): boolean {
  const partner = input[side]?.line.at(0)
  return (
    partner !== undefined &&
    ownRate(type, targetId, { partner, level: 1, role: side, side }, input) !==
      null
  )
}

/** All rules of a program that the line falls under, or the program without one. */
function allOf({ program, rules }: Verdict, reason: Reason): PassedOver[] {
  return rules.length === 0
    ? [{ ...nameOf(program), ...inWords(reason) }]
    : rules.map((rule) => ({ ...nameOf(program, rule), ...inWords(reason) }))
}

function decidedBy(program: ProgramTerms, rule?: CommissionRule): Reason {
  const name = { program: program.name }
  if (!rule) {
    return because("decided_by_own_rate", name)
  }
  return rule.scope.type === "default"
    ? because("decided_by_default", name)
    : because("decided_by_rule", { ...name, scope: rule.scope.type })
}

function nameOf(program: ProgramTerms, rule?: CommissionRule): NamedRule {
  return {
    program_id: program.program_id,
    program_name: program.name,
    rule_id: rule?.rule_id ?? null,
    scope: rule?.scope.type ?? null,
  }
}
