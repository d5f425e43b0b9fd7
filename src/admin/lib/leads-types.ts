import type { z } from "@medusajs/framework/zod"

import type {
  addReferralBody,
  ListReferralsQuery,
  referralSchema,
} from "../../api/admin/partner-referrals/contract"
import type { AnswerOf } from "../../api/contract/answer-of"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type Referral = AnswerOf<typeof referralSchema>
export type ReferralSource = Referral["source"]
export type ReferralState = NonNullable<ListReferralsQuery["state"]>
export type ReferralsQuery = ListReferralsQuery
export type AddReferralInput = z.input<typeof addReferralBody>
export type ReferralAnswer = { referral: Referral }
export type ReferralsAnswer = {
  referrals: Referral[]
  count: number
  limit: number
  offset: number
}
