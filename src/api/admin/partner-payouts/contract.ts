import { z } from "@medusajs/framework/zod"

import {
  afterSchema,
  currencyCodeSchema,
  dayOrTimeSchema,
  idSchema,
  keysetPageOf,
  listQuery,
} from "../../contract/common-schemas"
import type { TypeOf } from "../../contract/schema-types"
import {
  payoutSchema,
  payoutStatusSchema,
} from "../../contract/shown-payout-schemas"
import type { RouteContract } from "../../contract/route-contract"

export const listPayoutsQuery = () =>
  listQuery(["created_at", "amount", "paid_at"]).extend({
    batch_id: idSchema.optional(),
    partner_id: idSchema.optional(),
    status: payoutStatusSchema().optional(),
    currency_code: currencyCodeSchema.optional(),
    after: afterSchema(),
    /** When it was created: days (UTC) or moments, both ends inclusive as days. */
    from: dayOrTimeSchema().optional(),
    to: dayOrTimeSchema().optional(),
  })

export type ListPayoutsQuery = TypeOf<typeof listPayoutsQuery>

const path = "/admin/partner-payouts"

export const payoutContracts: RouteContract[] = [
  {
    method: "GET",
    path,
    summary: "Payouts of all partners, the newest first",
    audience: "admin",
    query: listPayoutsQuery,
    response: () =>
      z.object({ payouts: z.array(payoutSchema()), ...keysetPageOf() }),
    errors: [400, 401],
  },
  {
    method: "GET",
    path: `${path}/:id`,
    summary: "One payout",
    audience: "admin",
    response: () => z.object({ payout: payoutSchema() }),
    errors: [401, 404],
  },
]
