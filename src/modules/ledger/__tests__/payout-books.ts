import type { PayoutOutcome } from "../../../domain/payout/payout-status"
import type {
  CreatePayoutBatchInput,
  OpeningPayee,
  PayoutPlan,
  PayoutVerdict,
} from "../payouts/types"
import type LedgerModuleService from "../service"

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

/** Gives a partner something that is payable at once. */
export async function makePayable(
  ledger: LedgerModuleService,
  partner_id: string,
  amount: string,
): Promise<void> {
  await ledger.postAdjustment({
    partner_id,
    amount,
    currency_code: "eur",
    kind: "bonus",
    reason: "For the test",
    created_by: "user_1",
  })
}

/** Sets 10.00 aside for each partner; the payouts' ids in the partners' order. */
export async function openTenForEach(
  ledger: LedgerModuleService,
  partners: readonly string[],
): Promise<string[]> {
  for (const partner of partners) {
    await makePayable(ledger, partner, "10")
  }
  const { id } = await ledger.createPayoutBatch(
    batchOf(
      partners.map((partner) => planned(partner, "10")),
      `key-${Math.random()}`,
    ),
  )
  const opened = await ledger.openPayouts(
    id,
    partners.map((partner) => payee(partner)),
  )
  const idOf = new Map(opened.map((row) => [row.partner_id, row.id]))
  return partners.map((partner) => idOf.get(partner) as string)
}
