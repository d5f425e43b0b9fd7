import type {
  approvalBody,
  rejectionBody,
} from "../../api/admin/partners/[id]/approval/contract"
import type { InputOf } from "../../api/contract/schema-types"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type ApproveInput = InputOf<typeof approvalBody>
export type RejectInput = InputOf<typeof rejectionBody>
