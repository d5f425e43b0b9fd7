import { z } from "@medusajs/framework/zod"

import {
  amountSchema,
  currencyCodeSchema,
  idSchema,
} from "../../contract/common-schemas"
import {
  levelSchema,
  roleSchema,
  sideSchema,
} from "../../contract/rate-schemas"
import {
  reasonDetailSchema,
  reasonDetailsSchema,
} from "../../contract/reason-schemas"
import type { RouteContract } from "../../contract/route-contract"
import type { TypeOf } from "../../contract/schema-types"

const MOST_UNITS = 1_000_000
const HIGHEST_PRICE = 1e9

const NEEDED_FOR_A_PRODUCT = [
  "product_id",
  "unit_price",
  "currency_code",
] as const

/** A product, as if it were sold now; or an order that was placed. */
export const previewProgramBody = () =>
  z
    .strictObject({
      /** What it would have earned; without any of the other fields. */
      order_id: idSchema.optional(),
      product_id: idSchema.optional(),
      /** Who sells and has brought the customer; left out: somebody with a full line above. */
      partner_id: idSchema.nullish(),
      quantity: z
        .number()
        .int()
        .min(1, "must be at least 1")
        .max(MOST_UNITS, `must be at most ${MOST_UNITS}`)
        /** Left out: 1. */
        .optional(),
      /** Without tax, after discounts; in major units. */
      unit_price: z
        .number()
        .min(0, "must not be negative")
        .max(HIGHEST_PRICE, `must be at most ${HIGHEST_PRICE}`)
        .optional(),
      currency_code: currencyCodeSchema.optional(),
      /** Whether the customer has ordered before; left out: new. */
      customer: z.enum(["new", "returning"]).optional(),
    })
    .superRefine(({ order_id, ...product }, context) => {
      const problem = (path: string, message: string) =>
        context.addIssue({ code: "custom", path: [path], message })
      for (const [name, value] of Object.entries(product)) {
        if (order_id !== undefined && value !== undefined) {
          problem(name, "is no field beside order_id, leave it out")
        }
      }
      for (const name of NEEDED_FOR_A_PRODUCT) {
        if (order_id === undefined && product[name] === undefined) {
          problem(name, "is missing")
        }
      }
    })

export type PreviewProgramBody = TypeOf<typeof previewProgramBody>

export const previewSchema = () =>
  z.object({
    /**
     * Whether the partner takes part in the program: now, or when the order was placed;
     * null where nobody in particular is credited.
     */
    is_enrolled: z.boolean().nullable(),
    entitlements: z.array(
      z.object({
        /** null: nobody in particular. */
        partner: z
          .object({ id: z.string(), code: z.string(), name: z.string() })
          .nullable(),
        level: levelSchema(),
        role: roleSchema(),
        amount: amountSchema(),
        currency_code: z.string(),
        /** The order's line, and what it is called. */
        line_id: z.string(),
        title: z.string(),
        explanation: z.array(z.string()),
        explanation_details: reasonDetailsSchema(),
      }),
    ),
    /** Which rule decides about each line on each side, or why none pays. */
    sides: z.array(
      z.object({
        line_id: z.string(),
        title: z.string(),
        side: sideSchema(),
        reason: z.string(),
        reason_detail: reasonDetailSchema(),
      }),
    ),
  })

export const previewProgramContract: RouteContract = {
  method: "POST",
  path: "/admin/partner-programs/:id/preview",
  summary:
    "What an order placed now would earn by the program, or an earlier order would have",
  audience: "admin",
  body: previewProgramBody,
  response: previewSchema,
  errors: [400, 401, 404],
}
