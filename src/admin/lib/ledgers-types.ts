import type { z } from "@medusajs/framework/zod"

import type {
  adjustmentSchema,
  postAdjustmentBody,
} from "../../api/admin/partner-ledger/adjustments/contract"
import type {
  ListPartnerLedgersQuery,
  partnerLedgersSchema,
} from "../../api/admin/partner-ledger/partners/contract"
import type { recruitsSchema } from "../../api/admin/partners/recruits-contract"
import type { AnswerOf } from "../../api/contract/answer-of"
import type { LedgerCheck } from "../../modules/ledger/types"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type LedgersQuery = ListPartnerLedgersQuery
export type LedgersAnswer = AnswerOf<typeof partnerLedgersSchema>
export type PartnerLedger = LedgersAnswer["partners"][number]
export type LedgerTotals = LedgersAnswer["totals"]
export type CheckAnswer = { check: LedgerCheck }

export type PostAdjustmentInput = z.input<typeof postAdjustmentBody>
export type AdjustmentKind = PostAdjustmentInput["kind"]
export type AdjustmentAnswer = { adjustment: AnswerOf<typeof adjustmentSchema> }

export type RecruitsAnswer = AnswerOf<typeof recruitsSchema>
export type Recruit = RecruitsAnswer["recruits"][number]
