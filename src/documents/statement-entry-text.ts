import {
  CLAWBACK_REASONS,
  type ClawbackReason,
} from "../domain/reasons/clawback-reasons"
import type { EmailLanguage } from "../emails/catalogue"
import { statementTexts } from "./statement-texts"

export interface DescribedEntry {
  order_display_id: number | null
  /** What was sold. */
  title: string | null
  level: number | null
  /** Who sold, where it was somebody else. */
  sold_by: string | null
  /** In the words of whoever wrote it. */
  reason: string | null
  /** What the engine means by it; null for what an admin wrote. */
  reason_detail: { code: string } | null
}

/** For what an entry of the ledger is, as a statement in a language says it. */
export function describeEntry(
  entry: DescribedEntry,
  language: EmailLanguage,
): string {
  const texts = statementTexts(language)
  const { order_display_id, title, level, sold_by, reason } = entry
  const code = entry.reason_detail?.code
  return [
    order_display_id !== null && texts.order(order_display_id),
    title,
    level !== null && texts.level(level),
    sold_by && texts.sold_by(sold_by),
    isClawbackReason(code) ? texts.clawbacks[code] : reason,
  ]
    .filter(Boolean)
    .join(" · ")
}

function isClawbackReason(code: string | undefined): code is ClawbackReason {
  return CLAWBACK_REASONS.some((known) => known === code)
}
