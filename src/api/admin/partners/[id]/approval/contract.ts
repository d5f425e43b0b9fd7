import { z } from "@medusajs/framework/zod"

import {
  idSchema,
  MAX_LIMIT,
  reasonSchema,
} from "../../../../contract/common-schemas"
import type { RouteContract } from "../../../../contract/route-contract"
import type { TypeOf } from "../../../../contract/schema-types"
import { partnerSchema } from "../../contract"

export const approvalBody = () =>
  z.strictObject({
    /** In which programs the partner is enrolled at once. */
    program_ids: z.array(idSchema).max(MAX_LIMIT).default([]),
  })

export type ApprovalBody = TypeOf<typeof approvalBody>

export const rejectionBody = () =>
  z.strictObject({
    /** What the applicant is told. */
    reason: reasonSchema(),
  })

export type RejectionBody = TypeOf<typeof rejectionBody>

const response = () => z.object({ partner: partnerSchema() })

export const decisionContracts: RouteContract[] = [
  {
    method: "POST",
    path: "/admin/partners/:id/approval",
    summary:
      "Approve an application, also a rejected one: the partner takes part from now on",
    audience: "admin",
    body: approvalBody,
    response,
    errors: [400, 401, 404],
  },
  {
    method: "POST",
    path: "/admin/partners/:id/rejection",
    summary: "Reject an application and tell the applicant why",
    audience: "admin",
    body: rejectionBody,
    response,
    errors: [400, 401, 404],
  },
]
