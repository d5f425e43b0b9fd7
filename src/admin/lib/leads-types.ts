import type { z } from "@medusajs/framework/zod"

import type {
  addReferralBody,
  ListReferralsQuery,
  referralSchema,
} from "../../api/admin/partner-referrals/contract"
import type { ListedPage } from "./listed-page"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type Referral = z.infer<typeof referralSchema>
export type ReferralSource = Referral["source"]
export type ReferralState = NonNullable<ListReferralsQuery["state"]>
export type ReferralsQuery = ListReferralsQuery
export type AddReferralInput = z.input<typeof addReferralBody>
export type ReferralAnswer = { referral: Referral }
export type ReferralsAnswer = { referrals: Referral[] } & ListedPage
