import type { z } from "@medusajs/framework/zod"

import type { partnerDetailSchema } from "../../api/admin/partners/contract"
import type { saveOverrideBody } from "../../api/admin/partners/overrides-contract"
import type { AnswerOf } from "../../api/contract/answer-of"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type PartnerDetail = AnswerOf<typeof partnerDetailSchema>
export type PartnerDetailAnswer = { partner: PartnerDetail }
export type Override = PartnerDetail["overrides"]["items"][number]
export type OverrideScope = Override["scope"]
export type OverrideRate = Override["rates"][number]
export type PartnerCoupon = PartnerDetail["coupons"]["items"][number]
export type SaveOverrideInput = z.input<typeof saveOverrideBody>
