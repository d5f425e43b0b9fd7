import type { DecimalString } from "../../../domain/money"
import type { PayoutMove } from "../../../domain/payout/payout-status"
import type { TransferDraft } from "../types"

/** What a transfer says of the payout that it belongs to. */
export interface MovedPayout {
  id: string
  partner_id: string
  currency_code: string
  amount: DecimalString
}

/**
 * A movement of a payout's amount between its partner's accounts. Its key names the
 * payout and how many movements it had before, so that two processes that held no lock
 * could not both post it.
 * @param number which movement of the payout it is, from 1 on
 */
export function payoutDraft(
  { id, partner_id: owner_id, currency_code, amount }: MovedPayout,
  { from, to, kind }: PayoutMove,
  number: number,
  said: { reason?: string | null; created_by?: string | null } = {},
): TransferDraft {
  return {
    debit: { owner_id, kind: from },
    credit: { owner_id, kind: to },
    currency_code,
    amount,
    kind,
    reason: said.reason ?? null,
    order_id: null,
    commission_id: null,
    payout_id: id,
    reverses_id: null,
    idempotency_key: `payout:${id}:${number}`,
    ...(said.created_by ? { created_by: said.created_by } : {}),
  }
}
