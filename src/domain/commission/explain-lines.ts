import type { CommissionRule, ProgramTerms, RuleScope } from "../terms"
import type { EntitlementInput } from "./entitlement-input"
import { byPriority, matchingRules } from "./match-rule"
import type { OrderLineSnapshot } from "./order-snapshot"
import type { Side } from "./participants"
import { notInForce } from "./program-limits"

interface NamedRule {
  program_id: string
  program_name: string
  /** null: the program has no rule for the line. */
  rule_id: string | null
  scope: RuleScope["type"] | null
}

/** A program or a rule that did not decide, and why not. */
export interface PassedOver extends NamedRule {
  reason: string
}

/** Which rule decides about a line of an order, on the sale or the lead side. */
export interface LineDecision {
  line_id: string
  title: string
  side: Side
  rule: NamedRule | null
  reason: string
  passed_over: PassedOver[]
}

/**
 * For each line: the program and rule that decide, and those that were passed over with
 * the reason of each. Says so, too, where nothing pays. Partners' overrides stand above
 * it; the entitlements name them.
 */
export function explainLines(input: EntitlementInput): LineDecision[] {
  const sides = (["sale", "lead"] as const).filter(
    (side) => input[side] !== null,
  )
  return input.order.lines.flatMap((line) =>
    sides.map((side) => explainLine(line, side, input)),
  )
}

function explainLine(
  line: OrderLineSnapshot,
  side: Side,
  input: EntitlementInput,
): LineDecision {
  const programs = byPriority(input[side]?.programs ?? [])
  const verdicts = programs.map((program) => ({
    program,
    objection: notInForce(program, input.order),
    rules: matchingRules(line.classification, program),
  }))
  const deciding = line.is_giftcard
    ? undefined
    : verdicts.find(
        ({ objection, rules }) => objection === null && rules.length > 0,
      )
  const [rule, ...lessSpecific] = deciding?.rules ?? []
  const position = deciding ? verdicts.indexOf(deciding) : verdicts.length
  return {
    line_id: line.line_id,
    title: line.title,
    side,
    rule: deciding ? nameOf(deciding.program, rule) : null,
    reason: reasonFor(line, deciding?.program, rule),
    passed_over: line.is_giftcard
      ? []
      : [
          ...(deciding
            ? lessSpecific.map((other) => ({
                ...nameOf(deciding.program, other),
                reason: `A more specific rule decides: the one for the ${wordFor(rule.scope.type)}.`,
              }))
            : []),
          ...verdicts
            .filter((verdict) => verdict !== deciding)
            .map(({ program, objection, rules }) => ({
              ...nameOf(program, rules.at(0)),
              reason:
                objection ??
                (rules.length === 0
                  ? "The program has no rule for this line."
                  : `"${programs[position].name}" comes first by priority.`),
            })),
        ],
  }
}

function reasonFor(
  line: OrderLineSnapshot,
  program: ProgramTerms | undefined,
  rule: CommissionRule | undefined,
): string {
  if (line.is_giftcard) {
    return "Gift cards earn no commission."
  }
  return program && rule
    ? `"${program.name}" decides by its ${
        rule.scope.type === "default"
          ? "default"
          : `rule for the ${wordFor(rule.scope.type)}`
      }.`
    : "No program of the partner pays for this line."
}

function wordFor(scope: RuleScope["type"]): string {
  return scope.replace("_", " ")
}

function nameOf(
  program: ProgramTerms,
  rule: CommissionRule | undefined,
): NamedRule {
  return {
    program_id: program.program_id,
    program_name: program.name,
    rule_id: rule?.rule_id ?? null,
    scope: rule?.scope.type ?? null,
  }
}
