import { parseDecimal } from "./decimals"
import type { AdjustmentKind, PostAdjustmentInput } from "./ledgers-types"

/** The form asks for a direction: phones have no minus beside their digits. */
export interface AdjustmentValues {
  kind: AdjustmentKind
  direction: "add" | "take"
  /** As typed, without group separators, which the field takes out. */
  amount: string
  currency_code: string
  reason: string
}

/** The amount with its sign; 0 while nothing that is a number was typed. */
export const toSignedAmount = ({
  amount,
  direction,
}: Pick<AdjustmentValues, "amount" | "direction">): number => {
  const number = Math.abs(parseDecimal(amount) ?? 0) || 0
  return direction === "take" && number !== 0 ? -number : number
}

/** What the API takes. */
export const toAdjustment = (
  values: AdjustmentValues,
  partnerId: string,
  idempotencyKey: string,
): PostAdjustmentInput => ({
  partner_id: partnerId,
  kind: values.kind,
  amount: toSignedAmount(values),
  currency_code: values.currency_code,
  reason: values.reason.trim(),
  idempotency_key: idempotencyKey,
})

/**
 * The currencies to choose from, each once: those in which the partner has a balance
 * come first.
 */
export const toCurrencyChoices = (
  ofPartner: readonly string[],
  ofStore: readonly string[],
): string[] => [...new Set([...ofPartner, ...ofStore])]
