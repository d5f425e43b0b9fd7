import type { CommissionRule, ProgramTerms } from "../terms"

/** The rule that decides about a line, and the program version that it belongs to. */
export interface MatchedRule {
  program: ProgramTerms
  rule: CommissionRule
}

/**
 * Which rule decides about a product: programs in order of priority (lowest
 * number first), the first one with any rule for the product; inside it the product's
 * own rule before the default. Programs never stack (Keap help, "Commission programs").
 * Programs must be active ones; equal priorities are taken by id.
 */
export function matchRule(
  productId: string | null,
  programs: readonly ProgramTerms[],
): MatchedRule | null {
  for (const program of byPriority(programs)) {
    const rule =
      program.rules.find((candidate) => isForProduct(candidate, productId)) ??
      program.rules.find((candidate) => candidate.scope.type === "default")
    if (rule) {
      return { program, rule }
    }
  }
  return null
}

function isForProduct(rule: CommissionRule, productId: string | null): boolean {
  return rule.scope.type === "product" && rule.scope.product_id === productId
}

function byPriority(programs: readonly ProgramTerms[]): ProgramTerms[] {
  return [...programs].sort(
    (a, b) => a.priority - b.priority || (a.program_id < b.program_id ? -1 : 1),
  )
}
