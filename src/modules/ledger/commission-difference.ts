import { type Decimal, toDecimal } from "../../domain/money"
import { because } from "../../domain/reasons/catalogue"
import { say } from "../../domain/reasons/say"
import { HOUSE, type TransferDraft } from "./types"

/** What the transfers say about one commission now. */
export interface PostedCommission {
  id: string
  order_id: string
  partner_id: string
  currency_code: string
  /** Earned less taken back. */
  posted: string
  /** The part of it that still lies in the pending account. */
  pending: string
  /** How many transfers it has: the next one's number follows. */
  transfers: number
  last_earn_id: string | null
}

const DEFAULT_REVERSAL_REASON = say(because("clawback_changed"))

/**
 * The transfers that bring a commission from what is posted to what it should be:
 * none, one that earns, or a clawback that takes from the pending part first and from
 * payable for the rest. Each gets the next number of its commission as idempotency
 * key: two syncs that start from the same state make the same keys.
 */
export function commissionDifference(
  commission: PostedCommission,
  target: Decimal,
  reversalReason: string | null = null,
): TransferDraft[] {
  const difference = target.minus(toDecimal(commission.posted))
  if (difference.isZero()) {
    return []
  }
  const partner = { owner_id: commission.partner_id }
  const house = { owner_id: HOUSE, kind: "commission_expense" as const }
  if (difference.gt(0)) {
    return [
      {
        ...referencesOf(commission, 1),
        debit: house,
        credit: { ...partner, kind: "pending" },
        amount: difference.toFixed(),
        kind: "earn",
        reason: null,
        reverses_id: null,
      },
    ]
  }

  const taken = difference.negated()
  const pending = toDecimal(commission.pending)
  const fromPending = pending.lt(taken) ? pending : taken
  const parts = [
    { kind: "pending" as const, amount: fromPending },
    { kind: "payable" as const, amount: taken.minus(fromPending) },
  ]
  return parts
    .filter(({ amount }) => amount.gt(0))
    .map(({ kind, amount }, index) => ({
      ...referencesOf(commission, index + 1),
      debit: { ...partner, kind },
      credit: house,
      amount: amount.toFixed(),
      kind: "clawback",
      reason: reversalReason ?? DEFAULT_REVERSAL_REASON,
      reverses_id: commission.last_earn_id,
    }))
}

function referencesOf(commission: PostedCommission, offset: number) {
  return {
    currency_code: commission.currency_code,
    order_id: commission.order_id,
    commission_id: commission.id,
    idempotency_key: `commission:${commission.id}:${commission.transfers + offset}`,
  }
}
