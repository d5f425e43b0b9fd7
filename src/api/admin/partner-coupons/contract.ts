import { z } from "@medusajs/framework/zod"

import {
  idSchema,
  keysetPageOf,
  keysetQuery,
  timeSchema,
} from "../../contract/common-schemas"
import { namedPartnerSchema } from "../../contract/ledger-schemas"
import type { RouteContract } from "../../contract/route-contract"
import type { TypeOf } from "../../contract/schema-types"

export const listCouponsQuery = () =>
  keysetQuery().extend({
    partner_id: idSchema.optional(),
    promotion_id: idSchema.optional(),
  })

export type ListCouponsQuery = TypeOf<typeof listCouponsQuery>

export const assignCouponBody = () =>
  z.strictObject({
    promotion_id: idSchema,
    /** null: it is nobody's from now on. */
    partner_id: idSchema.nullable(),
  })

export type AssignCouponBody = TypeOf<typeof assignCouponBody>

export const couponSchema = () =>
  z.object({
    id: z.string(),
    promotion_id: z.string(),
    /** null for a promotion that was deleted. */
    code: z.string().nullable(),
    partner: namedPartnerSchema(),
    started_at: timeSchema(),
  })

const path = "/admin/partner-coupons"

export const couponContracts: RouteContract[] = [
  {
    method: "GET",
    path,
    summary: "The promotions that belong to partners",
    audience: "admin",
    query: listCouponsQuery,
    response: () =>
      z.object({ coupons: z.array(couponSchema()), ...keysetPageOf() }),
    errors: [400, 401],
  },
  {
    method: "POST",
    path,
    summary: "Say whose a promotion is, for orders from now on",
    audience: "admin",
    body: assignCouponBody,
    response: () => z.object({ coupon: couponSchema().nullable() }),
    errors: [400, 401, 404],
  },
]
