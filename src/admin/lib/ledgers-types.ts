import type {
  adjustmentSchema,
  postAdjustmentBody,
} from "../../api/admin/partner-ledger/adjustments/contract"
import type {
  ListPartnerLedgersQuery,
  partnerLedgersSchema,
} from "../../api/admin/partner-ledger/partners/contract"
import type { recruitsSchema } from "../../api/admin/partners/recruits-contract"
import type { InputOf, TypeOf } from "../../api/contract/schema-types"
import type { LedgerCheck } from "../../modules/ledger/types"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type LedgersQuery = ListPartnerLedgersQuery
export type LedgersAnswer = TypeOf<typeof partnerLedgersSchema>
export type PartnerLedger = LedgersAnswer["partners"][number]
export type LedgerTotals = LedgersAnswer["totals"]
export type CheckAnswer = { check: LedgerCheck }

export type PostAdjustmentInput = InputOf<typeof postAdjustmentBody>
export type AdjustmentKind = PostAdjustmentInput["kind"]
export type AdjustmentAnswer = { adjustment: TypeOf<typeof adjustmentSchema> }

export type RecruitsAnswer = TypeOf<typeof recruitsSchema>
export type Recruit = RecruitsAnswer["recruits"][number]
