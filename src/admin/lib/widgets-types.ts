import type {
  assignOrderBody,
  orderCommissionsSchema,
  overrideLineBody,
  recalculateOrderBody,
  reviewOrderBody,
} from "../../api/admin/orders/contract"
import type {
  assignCouponBody,
  couponSchema,
  ListCouponsQuery,
} from "../../api/admin/partner-coupons/contract"
import type {
  addReferralBody,
  ListReferralsQuery,
  referralSchema,
} from "../../api/admin/partner-referrals/contract"
import type {
  ListProductCommissionsQuery,
  productOverrideSchema,
  productRuleSchema,
} from "../../api/admin/products/contract"
import type { InputOf, TypeOf } from "../../api/contract/schema-types"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

interface Page {
  count: number
  limit: number
  offset: number
}

export type OrderCommissions = TypeOf<typeof orderCommissionsSchema>
export type OrderAttribution = NonNullable<OrderCommissions["attribution"]>
export type OrderPartner = OrderCommissions["partners"][number]
export type AttributionSource = NonNullable<OrderAttribution["source"]>
export type ReviewState = OrderAttribution["review"]
export type TraceEntry = OrderAttribution["trace"][number]
export type LineDecision = OrderCommissions["lines"][number]
export type OrderDecision = OrderCommissions["decisions"][number]
export type OrderCommission = OrderCommissions["commissions"][number]

export type AssignOrderInput = InputOf<typeof assignOrderBody>
export type ReviewOrderInput = InputOf<typeof reviewOrderBody>
export type RecalculateOrderInput = InputOf<typeof recalculateOrderBody>
export type OverrideLineInput = InputOf<typeof overrideLineBody>

export type Referral = TypeOf<typeof referralSchema>
export type ReferralsQuery = ListReferralsQuery
export type AddReferralInput = InputOf<typeof addReferralBody>
export type ReferralAnswer = { referral: Referral }
export type ReferralsAnswer = { referrals: Referral[] } & Page

export type Coupon = TypeOf<typeof couponSchema>
export type CouponsQuery = ListCouponsQuery
export type AssignCouponInput = InputOf<typeof assignCouponBody>
export type CouponAnswer = { coupon: Coupon | null }
export type CouponsAnswer = { coupons: Coupon[] } & Page

export type ProductRule = TypeOf<typeof productRuleSchema>
export type ProductOverride = TypeOf<typeof productOverrideSchema>
export type CommissionRate = ProductRule["rates"][number]
export type ProductCommissionsQuery = ListProductCommissionsQuery
export type ProductCommissionsAnswer = {
  rules: ProductRule[]
  overrides: ProductOverride[]
} & Page
