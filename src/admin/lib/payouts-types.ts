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
import type { InputOf, TypeOf } from "../../api/contract/schema-types"
import type {
  leftOutSchema,
  payoutArithmeticSchema,
  payoutSchema,
} from "../../api/contract/shown-payout-schemas"
import type { ListedPage } from "./listed-page"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

interface Page {
  count: number
  limit: number
  offset: number
}

export type Payout = TypeOf<typeof payoutSchema>
export type PayoutStatus = Payout["status"]
export type PayoutMethod = NonNullable<Payout["method"]>
export type PayoutArithmetic = TypeOf<typeof payoutArithmeticSchema>
export type LeftOutReason = NonNullable<TypeOf<typeof leftOutSchema>>
export type PayoutsQuery = InputOf<typeof listPayoutsQuery>
export type PayoutsAnswer = { payouts: Payout[] } & ListedPage
export type PayoutAnswer = { payout: Payout }

export type PayoutBatch = TypeOf<typeof payoutBatchSchema>
export type PayoutBasis = PayoutBatch["basis"]
export type PayoutCount = PayoutBatch["counts"][number]
export type BatchesQuery = InputOf<typeof listBatchesQuery>
export type BatchesAnswer = { payout_batches: PayoutBatch[] } & ListedPage
export type BatchAnswer = { payout_batch: PayoutBatch }

export type PayoutRequest = InputOf<typeof payoutRequest>
export type PreviewInput = InputOf<typeof previewPayoutsBody>
export type PreviewPart = NonNullable<PreviewInput["part"]>
export type CreateBatchInput = InputOf<typeof createBatchBody>

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

export type SettleInput = InputOf<typeof settleBatchBody>
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
export type TransfersAnswer = { transfers: PayoutTransfer[] } & ListedPage

export type ProvidersAnswer = {
  payout_providers: { id: string; methods: PayoutMethod[] }[]
}
export type RecallInput = InputOf<typeof recallBatchBody>
/** How many payouts are nobody's again. */
export type RecallAnswer = BatchAnswer & { recalled: number }
export type SendInput = InputOf<typeof sendBatchBody>
/** How many payouts wait for the provider now. */
export type SendAnswer = BatchAnswer & { queued: number }
