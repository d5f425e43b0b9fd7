import {
  type CommissionRule,
  type ProgramTerms,
  TARGETED_SCOPES,
} from "../terms"
import type { LineClassification } from "./order-snapshot"

/** The rule that decides about a line, and the program version that it belongs to. */
export interface MatchedRule {
  program: ProgramTerms
  rule: CommissionRule
}

/**
 * Which rule decides about a line: programs in order of priority (lowest number
 * first), the first one with any rule for the line; inside it the most specific rule:
 * product, then product type, tag, collection, category (the deepest first), then the
 * default. Programs never stack (Keap help, "Commission programs"; all but product and
 * default are ours). Programs must be active ones; equal priorities are taken by id, as
 * are rules for two tags of one product.
 */
export function matchRule(
  line: LineClassification,
  programs: readonly ProgramTerms[],
): MatchedRule | null {
  for (const program of byPriority(programs)) {
    const rule = mostSpecific(line, program.rules)
    if (rule) {
      return { program, rule }
    }
  }
  return null
}

function mostSpecific(
  line: LineClassification,
  rules: readonly CommissionRule[],
): CommissionRule | null {
  for (const type of TARGETED_SCOPES) {
    for (const target of line[type]) {
      const rule = rules.find(
        ({ scope }) => scope.type === type && scope.target_id === target,
      )
      if (rule) {
        return rule
      }
    }
  }
  return rules.find(({ scope }) => scope.type === "default") ?? null
}

function byPriority(programs: readonly ProgramTerms[]): ProgramTerms[] {
  return [...programs].sort(
    (a, b) => a.priority - b.priority || (a.program_id < b.program_id ? -1 : 1),
  )
}
