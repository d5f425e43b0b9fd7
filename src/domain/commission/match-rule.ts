import {
  type CommissionRule,
  type ProgramTerms,
  TARGETED_SCOPES,
} from "../terms"
import type { LineClassification } from "./order-snapshot"

/**
 * The rules of a program that a line falls under, the one that decides first: for the
 * product, then product type, tag, collection, category (the deepest first), then the
 * default (all but product and default are ours). Of two tags the one with the lower id.
 */
export function matchingRules(
  line: LineClassification,
  { rules }: ProgramTerms,
): CommissionRule[] {
  return [
    ...TARGETED_SCOPES.flatMap((type) =>
      line[type].flatMap((target) =>
        rules.filter(
          ({ scope }) => scope.type === type && scope.target_id === target,
        ),
      ),
    ),
    ...rules.filter(({ scope }) => scope.type === "default"),
  ]
}

/** Programs as they are asked: lowest priority number first, equal ones by id. */
export function byPriority(programs: readonly ProgramTerms[]): ProgramTerms[] {
  return [...programs].sort(
    (a, b) => a.priority - b.priority || (a.program_id < b.program_id ? -1 : 1),
  )
}
