import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { assignCouponWorkflow } from "../../../workflows/coupon/assign-coupon"
import type { AssignCouponBody, ListCouponsQuery } from "./contract"
import { readCoupons } from "./read-coupons"

/** Lists the promotions that belong to partners. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const query = req.validatedQuery as ListCouponsQuery
  res.json(await readCoupons(req.scope, query))
}

/** Says whose a promotion is; orders placed before keep their partner. */
export async function POST(
  req: AuthenticatedMedusaRequest<AssignCouponBody>,
  res: MedusaResponse,
): Promise<void> {
  await assignCouponWorkflow(req.scope).run({ input: req.validatedBody })
  const { promotion_id } = req.validatedBody
  const { coupons } = await readCoupons(req.scope, {
    promotion_id,
    limit: 1,
    offset: 0,
  })
  res.json({ coupon: coupons[0] ?? null })
}
