import type { ReasonCode } from "./catalogue"
import { findReason } from "./say"

/** Why the engine takes something back. */
export const CLAWBACK_REASONS = [
  "clawback_changed",
  "clawback_refused",
  "clawback_reassigned",
  "clawback_recalculated",
  "clawback_line_changed",
  "clawback_order_deleted",
] as const satisfies readonly ReasonCode[]

export type ClawbackReason = (typeof CLAWBACK_REASONS)[number]

/** Which of them a sentence says: a transfer keeps the sentence alone. */
export function clawbackReason(
  sentence: string | null,
): { code: ClawbackReason; params: Record<string, never> } | null {
  return findReason(sentence, CLAWBACK_REASONS) as ReturnType<
    typeof clawbackReason
  >
}
