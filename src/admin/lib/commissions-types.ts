import type { z } from "@medusajs/framework/zod"

import type {
  exportCommissionsQuery,
  listCommissionsQuery,
  listedCommissionSchema,
  reviewOrdersBody,
  reviewResultSchema,
} from "../../api/admin/partner-commissions/contract"
import type { AnswerOf } from "../../api/contract/answer-of"

export type Commission = AnswerOf<typeof listedCommissionSchema>
export type CommissionState = Commission["state"]
export type CommissionsQuery = z.input<typeof listCommissionsQuery>
export type CommissionsExportQuery = z.input<typeof exportCommissionsQuery>
export type CommissionsAnswer = {
  commissions: Commission[]
  count: number
  limit: number
  offset: number
}
export type ReviewOrdersInput = z.input<typeof reviewOrdersBody>
export type ReviewVerdict = ReviewOrdersInput["verdict"]
export type ReviewResult = AnswerOf<typeof reviewResultSchema>
