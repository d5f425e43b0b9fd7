import { z } from "@medusajs/framework/zod"

import { ATTRIBUTION_SOURCES } from "../../../domain/attribution/candidates"
import { REVIEW_STATES } from "../../../domain/attribution/review"
import {
  idSchema,
  keysetPageOf,
  keysetQuery,
  timeSchema,
} from "../../contract/common-schemas"
import { partnerNameSchema } from "../../contract/ledger-schemas"
import { reasonDetailSchema } from "../../contract/reason-schemas"
import type { RouteContract } from "../../contract/route-contract"
import type { TypeOf } from "../../contract/schema-types"

export const listAttributionsQuery = () =>
  keysetQuery().extend({
    sale_partner_id: idSchema.optional(),
    lead_partner_id: idSchema.optional(),
    source: z.enum(ATTRIBUTION_SOURCES).optional(),
    /** `pending`: what waits for somebody to decide. */
    review: z.enum(REVIEW_STATES).optional(),
  })

export type ListAttributionsQuery = TypeOf<typeof listAttributionsQuery>

const attributionSchema = () =>
  z.object({
    order_id: z.string(),
    sale_partner: partnerNameSchema().nullable(),
    lead_partner: partnerNameSchema().nullable(),
    source: z.enum(ATTRIBUTION_SOURCES).nullable(),
    self_referral: z.boolean(),
    review: z.enum(REVIEW_STATES),
    placed_at: timeSchema(),
  })

const path = "/admin/partner-attributions"

export const attributionContracts: RouteContract[] = [
  {
    method: "GET",
    path,
    summary: "Which orders belong to which partners, the latest first",
    audience: "admin",
    query: listAttributionsQuery,
    response: () =>
      z.object({
        attributions: z.array(attributionSchema()),
        ...keysetPageOf(),
      }),
    errors: [400, 401],
  },
  {
    method: "GET",
    path: `${path}/problems`,
    summary:
      "Orders that were left as they are because they were not understood",
    audience: "admin",
    query: keysetQuery,
    response: () =>
      z.object({
        problems: z.array(
          z.object({
            order_id: z.string(),
            problem: z.string(),
            problem_detail: reasonDetailSchema(),
          }),
        ),
        ...keysetPageOf(),
      }),
    errors: [400, 401],
  },
]
