import { z } from "@medusajs/framework/zod"

import {
  COMMISSION_ORDERS,
  COMMISSION_STATES,
} from "../../../modules/ledger/listed-commissions"
import {
  afterSchema,
  amountSchema,
  dayOrTimeSchema,
  idSchema,
  KEYSET_FIELDS,
  keysetPageOf,
  listQuery,
  timeSchema,
} from "../../contract/common-schemas"
import { partnerNameSchema } from "../../contract/ledger-schemas"
import { roleSchema } from "../../contract/rate-schemas"
import type { RouteContract } from "../../contract/route-contract"
import type { TypeOf } from "../../contract/schema-types"
import { reviewOrderBody } from "../orders/contract"

const MOST_ORDERS = 50

export const listCommissionsQuery = () =>
  listQuery(COMMISSION_ORDERS).extend({
    state: z.enum(COMMISSION_STATES).optional(),
    partner_id: idSchema.optional(),
    order_id: idSchema.optional(),
    program_id: idSchema.optional(),
    after: afterSchema(),
    /** When the order was placed: days (UTC) or moments, both ends inclusive as days. */
    from: dayOrTimeSchema().optional(),
    to: dayOrTimeSchema().optional(),
  })

export type ListCommissionsQuery = TypeOf<typeof listCommissionsQuery>

export const exportCommissionsQuery = () =>
  listCommissionsQuery().omit({
    order: true,
    ...KEYSET_FIELDS,
  })

export type ExportCommissionsQuery = TypeOf<typeof exportCommissionsQuery>

export const reviewOrdersBody = () =>
  reviewOrderBody().extend({
    order_ids: z
      .array(idSchema)
      .min(1, "needs at least one order")
      .max(MOST_ORDERS, `must be at most ${MOST_ORDERS} orders`),
  })

export type ReviewOrdersBody = TypeOf<typeof reviewOrdersBody>

export const listedCommissionSchema = () =>
  z.object({
    id: z.string(),
    order_id: z.string(),
    order_display_id: z.number().int().nullable(),
    /** Of the order line. */
    title: z.string(),
    product_id: z.string().nullable(),
    partner: partnerNameSchema().extend({ id: z.string() }),
    level: z.number().int(),
    role: roleSchema(),
    /** null for what was agreed apart from programs. */
    program: z.object({ id: z.string(), name: z.string() }).nullable(),
    currency_code: z.string(),
    earned: amountSchema(),
    clawed_back: amountSchema(),
    /** Earned less taken back: what is pending and what is payable. */
    amount: amountSchema(),
    pending: amountSchema(),
    /** What may be paid out, or has been. */
    payable: amountSchema(),
    state: z.enum(COMMISSION_STATES),
    /** When the order was placed. */
    placed_at: timeSchema(),
  })

export const reviewResultSchema = () =>
  z.object({
    order_id: z.string(),
    /** `not_under_review`: there is no such order, or nothing to decide about it. */
    outcome: z.enum(["decided", "not_under_review", "failed"]),
    /** Why it failed. */
    message: z.string().nullable(),
  })

const path = "/admin/partner-commissions"

export const commissionContracts: RouteContract[] = [
  {
    method: "GET",
    path,
    summary: "All commissions that earned something, the latest orders first",
    audience: "admin",
    query: listCommissionsQuery,
    response: () =>
      z.object({
        commissions: z.array(listedCommissionSchema()),
        ...keysetPageOf(),
      }),
    errors: [400, 401],
  },
  {
    method: "GET",
    path: `${path}/csv`,
    summary: "Commissions as a CSV file, those of the latest orders first",
    audience: "admin",
    query: exportCommissionsQuery,
    file: "text/csv",
    response: () => z.string(),
    errors: [400, 401],
  },
  {
    method: "POST",
    path: `${path}/review`,
    summary: "Approve or refuse flagged orders; one does not stop the others",
    audience: "admin",
    body: reviewOrdersBody,
    response: () => z.object({ results: z.array(reviewResultSchema()) }),
    errors: [400, 401],
  },
]
