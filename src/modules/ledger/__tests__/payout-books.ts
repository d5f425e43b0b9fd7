import type { PayoutOutcome } from "../../../domain/payout/payout-status"
import type {
  CreatePayoutBatchInput,
  OpeningPayee,
  PayoutPlan,
  PayoutVerdict,
} from "../payouts/types"

/** A batch in EUR of what is payable. */
export function batchOf(
  payouts: PayoutPlan[],
  key: string,
): CreatePayoutBatchInput {
  return {
    basis: "payable",
    currency_code: "eur",
    include_inactive: false,
    from: null,
    until: null,
    program_ids: [],
    note: null,
    idempotency_key: key,
    request_hash: JSON.stringify(payouts),
    created_by: "user_1",
    payouts,
  }
}

/** A payout that is to be made to a partner. */
export function planned(
  partner_id: string,
  amount: string,
  changes: Partial<PayoutPlan> = {},
): PayoutPlan {
  return {
    partner_id,
    amount,
    left_out: null,
    arithmetic: {
      beginning_balance: "0",
      commissions: amount,
      clawbacks: "0",
      adjustments: "0",
      payable: amount,
      wanted: amount,
      threshold: "0",
    },
    method: "bank_transfer",
    label: "DE •••• 3000",
    ...changes,
  }
}

/** A partner who can be paid. */
export function payee(
  partner_id: string,
  changes: Partial<OpeningPayee> = {},
): OpeningPayee {
  return {
    partner_id,
    status: "active",
    is_held: false,
    method: "bank_transfer",
    threshold: "0",
    label: "DE •••• 3000",
    settings_version: 1,
    ...changes,
  }
}

/** What an admin says became of payouts. */
export function verdict(
  outcome: PayoutOutcome,
  changes: Partial<PayoutVerdict> = {},
): PayoutVerdict {
  return {
    outcome,
    paid_at: null,
    reference: null,
    reason: outcome === "paid" ? null : "Account closed",
    settled_by: "user_1",
    ...changes,
  }
}
