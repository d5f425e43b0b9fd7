import type { z } from "@medusajs/framework/zod"

import type {
  approvalBody,
  rejectionBody,
} from "../../api/admin/partners/[id]/approval/contract"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type ApproveInput = z.input<typeof approvalBody>
export type RejectInput = z.input<typeof rejectionBody>
