import type {
  addReferralBody,
  ListReferralsQuery,
  referralSchema,
} from "../../api/admin/partner-referrals/contract"
import type { ListedPage } from "./listed-page"
import type { InputOf, TypeOf } from "../../api/contract/schema-types"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type Referral = TypeOf<typeof referralSchema>
export type ReferralSource = Referral["source"]
export type ReferralState = NonNullable<ListReferralsQuery["state"]>
export type ReferralsQuery = ListReferralsQuery
export type AddReferralInput = InputOf<typeof addReferralBody>
export type ReferralAnswer = { referral: Referral }
export type ReferralsAnswer = { referrals: Referral[] } & ListedPage
