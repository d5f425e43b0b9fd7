import type { partnerDetailSchema } from "../../api/admin/partners/contract"
import type { saveOverrideBody } from "../../api/admin/partners/overrides-contract"
import type { InputOf, TypeOf } from "../../api/contract/schema-types"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type PartnerDetail = TypeOf<typeof partnerDetailSchema>
export type PartnerDetailAnswer = { partner: PartnerDetail }
export type Override = PartnerDetail["overrides"]["items"][number]
export type OverrideScope = Override["scope"]
export type OverrideRate = Override["rates"][number]
export type PartnerCoupon = PartnerDetail["coupons"]["items"][number]
export type SaveOverrideInput = InputOf<typeof saveOverrideBody>
