import type { z } from "@medusajs/framework/zod"

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
import type { AnswerOf } from "../../api/contract/answer-of"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

interface Page {
  count: number
  limit: number
  offset: number
}

export type OrderCommissions = AnswerOf<typeof orderCommissionsSchema>
export type OrderAttribution = NonNullable<OrderCommissions["attribution"]>
export type OrderPartner = OrderCommissions["partners"][number]
export type AttributionSource = NonNullable<OrderAttribution["source"]>
export type ReviewState = OrderAttribution["review"]
export type TraceEntry = OrderAttribution["trace"][number]
export type LineDecision = OrderCommissions["lines"][number]
export type OrderDecision = OrderCommissions["decisions"][number]
export type OrderCommission = OrderCommissions["commissions"][number]

export type AssignOrderInput = z.input<typeof assignOrderBody>
export type ReviewOrderInput = z.input<typeof reviewOrderBody>
export type RecalculateOrderInput = z.input<typeof recalculateOrderBody>
export type OverrideLineInput = z.input<typeof overrideLineBody>

export type Referral = AnswerOf<typeof referralSchema>
export type ReferralsQuery = ListReferralsQuery
export type AddReferralInput = z.input<typeof addReferralBody>
export type ReferralAnswer = { referral: Referral }
export type ReferralsAnswer = { referrals: Referral[] } & Page

export type Coupon = AnswerOf<typeof couponSchema>
export type CouponsQuery = ListCouponsQuery
export type AssignCouponInput = z.input<typeof assignCouponBody>
export type CouponAnswer = { coupon: Coupon | null }
export type CouponsAnswer = { coupons: Coupon[] } & Page

export type ProductRule = AnswerOf<typeof productRuleSchema>
export type ProductOverride = AnswerOf<typeof productOverrideSchema>
export type CommissionRate = ProductRule["rates"][number]
export type ProductCommissionsQuery = ListProductCommissionsQuery
export type ProductCommissionsAnswer = {
  rules: ProductRule[]
  overrides: ProductOverride[]
} & Page
