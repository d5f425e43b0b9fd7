import type { DecimalString } from "../../../domain/money"
import type { PayoutMethod } from "../../../domain/payout/payout-details"
import type {
  PayoutOutcome,
  PayoutStatus,
} from "../../../domain/payout/payout-status"
import type { SendingStage } from "../../../domain/payout/providers-say"
import type {
  LeftOutReason,
  PayeeStanding,
  PayoutBasis,
  PayoutSums,
} from "../../../domain/payout/plan-payout"

/** How a payout's amount came about when it was planned; major units. */
export interface PayoutArithmetic extends PayoutSums {
  /** What the basis asked for. */
  wanted: DecimalString
  /** Below it nothing is paid. */
  threshold: DecimalString
}

/** A payout to be kept with its batch: planned, or left out from the beginning. */
export interface PayoutPlan {
  partner_id: string
  amount: DecimalString
  left_out: LeftOutReason | null
  arithmetic: PayoutArithmetic
  method: PayoutMethod | null
  label: string | null
}

/** What a batch is made of. */
export interface PayoutRequest {
  basis: PayoutBasis
  /** Lower case. */
  currency_code: string
  include_inactive: boolean
  /** Inclusive. */
  from: Date | null
  /** Exclusive. */
  until: Date | null
  program_ids: string[]
}

export interface CreatePayoutBatchInput extends PayoutRequest {
  note: string | null
  /** Creates one batch, ever. */
  idempotency_key: string
  /** The same for the same request; under one key only one request may be made. */
  request_hash: string
  created_by: string
  payouts: PayoutPlan[]
}

/** A partner with what is to be known of them when their money is set aside. */
export interface OpeningPayee extends PayeeStanding {
  partner_id: string
  label: string | null
  /** Of the partner's payment settings. */
  settings_version: number
}

/** A payout that waits for its money to be set aside. */
export interface PlannedPayoutRow {
  id: string
  partner_id: string
}

/** What an admin or a provider says became of payouts. */
export interface PayoutVerdict {
  outcome: PayoutOutcome
  /** For `paid`: when the payment was made; null: now. */
  paid_at: Date | null
  reference: string | null
  /** For the others: why. */
  reason: string | null
  /** The admin; null: the provider. */
  settled_by: string | null
  /** For the provider's `paid`: how much of it has come back by now; left out: nothing. */
  returned?: DecimalString
  /**
   * The admin has looked in the provider's account: without it only the provider says
   * what became of a payout that it may have.
   */
  checked_with_provider?: boolean
}

/** A payout whose status changed. */
export interface ChangedPayout {
  id: string
  batch_id: string
  partner_id: string
  currency_code: string
  amount: DecimalString
  status: PayoutStatus
}

/** A payout as it is shown. */
export interface PayoutView {
  id: string
  batch_id: string
  partner_id: string
  currency_code: string
  status: PayoutStatus
  amount: DecimalString
  arithmetic: PayoutArithmetic
  left_out: LeftOutReason | null
  method: PayoutMethod | null
  label: string | null
  created_at: string
  in_transit_at: string | null
  paid_at: string | null
  reference: string | null
  reason: string | null
  settled_by: string | null
  settled_at: string | null
  provider_id: string | null
  external_id: string | null
  sending: SendingStage | null
  sending_problem: string | null
  settings_version: number | null
  /** How much of what is paid has come back and is payable again. */
  returned_amount: DecimalString
}

/** How many payouts of a batch stand where, and what they come to. */
export interface PayoutCount {
  status: PayoutStatus
  payouts: number
  amount: DecimalString
}

/** How many payouts in transit a provider has, by how far they are with it. */
export interface SendingCount {
  sending: SendingStage
  payouts: number
  amount: DecimalString
}

export interface PayoutBatchView {
  id: string
  currency_code: string
  basis: PayoutBasis
  include_inactive: boolean
  from: string | null
  until: string | null
  program_ids: string[]
  note: string | null
  created_by: string
  created_at: string
  /** null while money is still being set aside. */
  opened_at: string | null
  counts: PayoutCount[]
  /** Of those in transit: what a provider has. */
  with_provider: SendingCount[]
}

export interface PayoutFilters {
  ids?: string[]
  batch_id?: string
  partner_id?: string
  partner_ids?: string[]
  status?: readonly PayoutStatus[]
  currency_code?: string
  /** When they were created: from inclusive, until exclusive. */
  from?: Date | null
  until?: Date | null
}

/** A payout on its way to a provider. */
export interface SendingPayout {
  id: string
  partner_id: string
  status: PayoutStatus
  /** Of the partner's payment settings when the money was set aside. */
  settings_version: number | null
  amount: DecimalString
  currency_code: string
  provider_id: string
  external_id: string | null
  attempts: number
  /** Since when nobody knows what became of a try; null: it is known. */
  unanswered_since: Date | null
}
