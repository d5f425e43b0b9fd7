import type { LedgerCheck } from "./types"

/**
 * What a check of the books found, for a terminal: one line when they add up, otherwise
 * the first row that is wrong of each kind.
 */
export function tellCheck({
  ok,
  accounts,
  transfers,
  problems,
}: LedgerCheck): string {
  if (ok) {
    return `The books add up: ${accounts} accounts, ${transfers} transfers`
  }
  const lines = problems
    .filter(
      ({ problem }, index) =>
        problems.findIndex((other) => other.problem === problem) === index,
    )
    .map(
      ({ problem, id, expected, found }) =>
        `  ${id}: ${problem} (expected ${expected}, found ${found})`,
    )
  return [
    "The books do not add up. The first row of each kind:",
    ...lines,
  ].join("\n")
}
