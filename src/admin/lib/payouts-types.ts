import type { z } from "@medusajs/framework/zod"

import type {
  createBatchBody,
  listBatchesQuery,
  payoutBatchSchema,
  recallBatchBody,
  sendBatchBody,
  settleBatchBody,
} from "../../api/admin/partner-payout-batches/contract"
import type {
  payoutRequest,
  previewPayoutsBody,
} from "../../api/admin/partner-payout-previews/contract"
import type { listPayoutsQuery } from "../../api/admin/partner-payouts/contract"
import type { AnswerOf } from "../../api/contract/answer-of"
import type {
  leftOutSchema,
  payoutArithmeticSchema,
  payoutSchema,
} from "../../api/contract/shown-payout-schemas"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

interface Page {
  count: number
  limit: number
  offset: number
}

export type Payout = AnswerOf<typeof payoutSchema>
export type PayoutStatus = Payout["status"]
export type PayoutMethod = NonNullable<Payout["method"]>
export type PayoutArithmetic = AnswerOf<typeof payoutArithmeticSchema>
export type LeftOutReason = NonNullable<AnswerOf<typeof leftOutSchema>>
export type PayoutsQuery = z.input<typeof listPayoutsQuery>
export type PayoutsAnswer = { payouts: Payout[] } & Page
export type PayoutAnswer = { payout: Payout }

export type PayoutBatch = AnswerOf<typeof payoutBatchSchema>
export type PayoutBasis = PayoutBatch["basis"]
export type PayoutCount = PayoutBatch["counts"][number]
export type BatchesQuery = z.input<typeof listBatchesQuery>
export type BatchesAnswer = { payout_batches: PayoutBatch[] } & Page
export type BatchAnswer = { payout_batch: PayoutBatch }

export type PayoutRequest = z.input<typeof payoutRequest>
export type PreviewInput = z.input<typeof previewPayoutsBody>
export type PreviewPart = NonNullable<PreviewInput["part"]>
export type CreateBatchInput = z.input<typeof createBatchBody>

/** One partner of a preview. */
export interface PreviewLine {
  partner: { id: string; code: string; name: string; status: string }
  amount: number
  left_out: LeftOutReason | null
  method: PayoutMethod | null
  label: string | null
  arithmetic: PayoutArithmetic
}

export interface PreviewAnswer extends Page {
  lines: PreviewLine[]
  payouts: number
  amount: number
  left_out: number
}

export type SettleInput = z.input<typeof settleBatchBody>
export type PayoutOutcome = SettleInput["outcome"]
export type SettleAnswer = BatchAnswer & {
  changed: number
  amount: number
  unchanged: { id: string; status: PayoutStatus }[]
}

/** One movement of a payout's money in the ledger. */
export interface PayoutTransfer {
  id: string
  kind: string
  amount: number
  currency_code: string
  debit: { kind: string }
  credit: { kind: string }
  posted_at: string
}
export type TransfersAnswer = { transfers: PayoutTransfer[] } & Page

export type ProvidersAnswer = {
  payout_providers: { id: string; methods: PayoutMethod[] }[]
}
export type RecallInput = z.input<typeof recallBatchBody>
/** How many payouts are nobody's again. */
export type RecallAnswer = BatchAnswer & { recalled: number }
export type SendInput = z.input<typeof sendBatchBody>
/** How many payouts wait for the provider now. */
export type SendAnswer = BatchAnswer & { queued: number }
