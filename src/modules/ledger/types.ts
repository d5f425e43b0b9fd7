import type { InferTypeOf } from "@medusajs/framework/types"

import type {
  CommissionWhy,
  Entitlement,
} from "../../domain/commission/compute-entitlements"
import type { LineDecision } from "../../domain/commission/explain-lines"
import type { AccountKind } from "../../domain/ledger-accounts"
import type { DecimalString } from "../../domain/money"
import type { Reason } from "../../domain/reasons/catalogue"
import type { CommissionRole } from "../../domain/terms"
import type PartnerLedgerTransfer from "./models/partner-ledger-transfer"

export type { AccountKind }
export type TransferKind = InferTypeOf<typeof PartnerLedgerTransfer>["kind"]

/** Owner of the accounts that belong to the store itself. */
export const HOUSE = "house"

/** One movement to be posted; amounts are exact decimals in major units, above zero. */
export interface TransferDraft {
  debit: { owner_id: string; kind: AccountKind }
  credit: { owner_id: string; kind: AccountKind }
  currency_code: string
  amount: DecimalString
  kind: TransferKind
  /** Where the kind does not say it. */
  reason: string | null
  order_id: string | null
  commission_id: string | null
  /** Left out: it belongs to no payout. */
  payout_id?: string
  reverses_id: string | null
  idempotency_key: string
  /** The admin who posts it; left out: the engine does. */
  created_by?: string
  /** Left out: when its posting is. */
  posted_at?: Date
}

/** A sync that has begun, with what the last one left behind. */
export interface OpenedSync {
  ticket: number
  has_posted: boolean
  /** An earlier sync saw the order as a draft. */
  was_draft: boolean
  /** For whose sales it counted. */
  sold_by_partner_id: string | null
}

/** What an order's sync wants the books to say. */
export interface EntitlementPosting {
  order_id: string
  order_display_id: number | null
  /** When the order was placed: ISO 8601, UTC. */
  placed_at: string
  /** Drawn before the order was read. */
  ticket: number
  entitlements: Entitlement[]
  /** Which rule decided about each line, and which were passed over. */
  lines: LineDecision[]
  /** Whether the order may still earn somebody. */
  watched: boolean
  /** Nobody has placed it yet. */
  is_draft: boolean
  /** When it was cancelled: ISO 8601, UTC. */
  canceled_at: string | null
  /** For whose sales it counts; null: nobody's, or refused in a review. */
  sold_by_partner_id: string | null
  /** On whose earlier sales and earnings the entitlements depend: tiers, month's caps. */
  depends_on: string[]
  /**
   * A side is nobody's although its customer had ordered before: the record of an earlier
   * order may still come.
   */
  depends_on_history: boolean
  /** It has another customer than when it was looked at last. */
  changed_customer: boolean
  /** What its customer ordered later: to be looked at again if their history changes. */
  later_order_ids: string[]
  /** What clawbacks of commissions say that no entitlement names any more. */
  withdrawn_reason: string | null
  /** From when it may be paid out: ISO 8601, UTC; null while that is not known. */
  payable_from: string | null
  posted_at: Date
}

export interface PostedChange {
  commission_id: string
  partner_id: string
  currency_code: string
  /** Above zero: earned or matured; below: taken back. */
  amount: DecimalString
}

export type PostingResult =
  | {
      outcome: "posted"
      /** What was earned and taken back. */
      changes: PostedChange[]
      /** What became payable. */
      matured: PostedChange[]
    }
  | { outcome: "superseded" }
  /** The order was not understood; nothing was touched. */
  | { outcome: "left"; problem: string; problem_detail: Reason }

export interface PartnerBalances {
  partner_id: string
  currency_code: string
  pending: DecimalString
  payable: DecimalString
  in_transit: DecimalString
  paid: DecimalString
}

export type LedgerEntryKind =
  | "commission"
  | "clawback"
  | "payment"
  | "payment_reversal"
  | "adjustment"
  | "bonus"

/** One line of a partner's ledger, signed from the partner's side. */
export interface LedgerEntry {
  id: string
  posted_at: string
  kind: LedgerEntryKind
  amount: DecimalString
  currency_code: string
  order_id: string | null
  order_display_id: number | null
  title: string | null
  level: number | null
  role: CommissionRole | null
  sold_by_partner_id: string | null
  reason: string | null
  /** What the engine means by the reason; null for what an admin wrote. */
  reason_detail: Reason | null
}

export interface LedgerRange {
  partner_id: string
  currency_code: string
  /** Inclusive. */
  from: Date | null
  /** Exclusive. */
  until: Date | null
}

export interface LedgerSummary {
  beginning_balance: DecimalString
  commissions: DecimalString
  clawbacks: DecimalString
  payments: DecimalString
  adjustments: DecimalString
  ending_balance: DecimalString
}

/** The ledgers of many partners over one range in one currency. */
export interface PartnerLedgersQuery extends Omit<LedgerRange, "partner_id"> {
  /** Each once, in the order in which equal rows are to stand. */
  partner_ids: string[]
  /** By which sum; left out: in the order of `partner_ids`. */
  order?: { sum: keyof LedgerSummary; descending: boolean }
  limit: number
  offset: number
}

/** A page of partners by what is payable to them. */
export interface PayableOrder {
  /** Each once; those with equal amounts stand by name. */
  partners: readonly { id: string; name: string }[]
  currency_code: string
  descending: boolean
}

export interface PartnerLedgers {
  ledgers: (LedgerSummary & { partner_id: string })[]
  /** Over all partners of the query, not only those of the page. */
  totals: LedgerSummary
}

/** What an admin adds to what is payable to a partner, or takes from it. */
export interface AdjustmentInput {
  partner_id: string
  /** Exact, in major units, not zero; below zero it takes back. */
  amount: DecimalString
  currency_code: string
  kind: "adjustment" | "bonus"
  reason: string
  created_by: string
  /** Posts once under the same key, ever; left out: every call posts. */
  idempotency_key?: string
}

export interface Adjustment extends Omit<AdjustmentInput, "idempotency_key"> {
  id: string
  /** ISO 8601, UTC */
  posted_at: string
}

/** A commission with what the transfers say about it. */
export interface CommissionView {
  id: string
  order_id: string
  line_id: string
  product_id: string | null
  title: string
  partner_id: string
  sold_by_partner_id: string | null
  level: number
  role: CommissionRole
  program_id: string | null
  program_version: number | null
  rule_id: string
  rule_version: number
  currency_code: string
  explanation: string[]
  /** null for commissions from before it was kept. */
  explanation_details: Reason[] | null
  /** null for commissions from before the numbers were kept. */
  why: CommissionWhy | null
  /** Earned less taken back. */
  amount: DecimalString
  earned: DecimalString
  clawed_back: DecimalString
  /** What of the amount is inside the hold period, or waits for the customer's payment. */
  pending: DecimalString
}

/** How the last sync of an order ended. */
export interface OrderSyncView {
  /** Why the order was left as it is; null when it was not. */
  problem: string | null
  /** The same, to be said in any language; null for what was left before it was kept. */
  problem_detail: Reason | null
  lines: LineDecision[]
  /** From when what is paid for may be paid out; null while that is not known. */
  payable_from: string | null
}

/** The order whose month's cap is asked for. */
export interface EarnedQuery {
  order_id: string
  partner_ids: string[]
  program_ids: string[]
  currency_code: string
  /** ISO 8601, UTC */
  placed_at: string
  /** Only what was placed before this moment; the order's own when left out. */
  before?: string
}

/** What partners earn for some orders now, taken back left out. */
export interface EarnedByPartner {
  order_id: string
  partner_id: string
  currency_code: string
  amount: DecimalString
}

export interface LedgerProblem {
  problem: string
  problem_detail: Reason
  id: string
  expected: DecimalString
  found: DecimalString
}

/** An order that was left as it is, and why. */
export interface LeftOrder {
  order_id: string
  problem: string
  /** null for what was left before it was kept. */
  problem_detail: Reason | null
}

export interface LedgerCheck {
  ok: boolean
  accounts: number
  transfers: number
  problems: LedgerProblem[]
}

/** A transfer with the accounts that it joins. */
export interface TransferView {
  id: string
  kind: TransferKind
  debit: { owner_id: string; kind: AccountKind }
  credit: { owner_id: string; kind: AccountKind }
  amount: DecimalString
  currency_code: string
  reason: string | null
  /** What the engine means by the reason; null for what an admin wrote. */
  reason_detail: Reason | null
  order_id: string | null
  commission_id: string | null
  payout_id: string | null
  reverses_id: string | null
  idempotency_key: string
  created_by: string | null
  posted_at: string
}
