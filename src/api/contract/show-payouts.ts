import type { MedusaContainer } from "@medusajs/framework/types"

import type { DecimalString } from "../../domain/money"
import { reasonForPartner } from "../../domain/payout/reason-for-partner"
import type {
  PayoutArithmetic,
  PayoutBatchView,
  PayoutView,
} from "../../modules/ledger/payouts/types"
import { toAmount } from "./amount"
import { readPartnerNames } from "./read-partner-names"

/** The arithmetic with numbers in major units. */
export function showArithmetic(arithmetic: PayoutArithmetic) {
  return {
    beginning_balance: toAmount(arithmetic.beginning_balance),
    commissions: toAmount(arithmetic.commissions),
    clawbacks: toAmount(arithmetic.clawbacks),
    adjustments: toAmount(arithmetic.adjustments),
    payable: toAmount(arithmetic.payable),
    wanted: toAmount(arithmetic.wanted),
    threshold: toAmount(arithmetic.threshold),
  }
}

/** A payout as its partner sees it. */
export function showOwnPayout(payout: PayoutView) {
  return {
    id: payout.id,
    status: payout.status,
    amount: toAmount(payout.amount),
    currency_code: payout.currency_code,
    method: payout.method,
    label: payout.label,
    created_at: payout.created_at,
    in_transit_at: payout.in_transit_at,
    paid_at: payout.paid_at,
    reference: payout.reference,
    reason: reasonForPartner(payout),
  }
}

/** Payouts as the store's people see them, with their partners' names in one query. */
export async function showPayouts(
  container: MedusaContainer,
  payouts: readonly PayoutView[],
) {
  const nameOf = await readPartnerNames(
    container,
    payouts.map(({ partner_id }) => partner_id),
  )
  return payouts.map((payout) => ({
    ...showOwnPayout(payout),
    reason: payout.reason,
    batch_id: payout.batch_id,
    partner: nameOf(payout.partner_id),
    left_out: payout.left_out,
    arithmetic: showArithmetic(payout.arithmetic),
    settled_at: payout.settled_at,
    settled_by: payout.settled_by,
    provider_id: payout.provider_id,
    external_id: payout.external_id,
    sending: payout.sending,
    sending_problem: payout.sending_problem,
    returned_amount: toAmount(payout.returned_amount),
  }))
}

/** A batch with what became of its payouts. */
export function showBatch(batch: PayoutBatchView) {
  return {
    ...batch,
    counts: batch.counts.map(showCount),
    with_provider: batch.with_provider.map(showCount),
  }
}

function showCount<Count extends { amount: DecimalString }>({
  amount,
  ...count
}: Count) {
  return { ...count, amount: toAmount(amount) }
}
