import { z } from "@medusajs/framework/zod"

import { currencyDigits } from "../../../../utils/currency-digits"
import { digitsOf, HIGHEST_AMOUNT } from "../../../contract/amounts-schema"
import {
  amountSchema,
  currencyCodeSchema,
  idSchema,
  reasonSchema,
  timeSchema,
} from "../../../contract/common-schemas"
import type { RouteContract } from "../../../contract/route-contract"
import type { TypeOf } from "../../../contract/schema-types"

const kind = () => z.enum(["adjustment", "bonus"])

export const postAdjustmentBody = () =>
  z
    .strictObject({
      partner_id: idSchema,
      /** In major units; below zero it takes from what is payable. */
      amount: z
        .number()
        .min(-HIGHEST_AMOUNT, `must be at least -${HIGHEST_AMOUNT}`)
        .max(HIGHEST_AMOUNT, `must be at most ${HIGHEST_AMOUNT}`)
        .refine((amount) => amount !== 0, "must not be 0"),
      currency_code: currencyCodeSchema,
      kind: kind(),
      reason: reasonSchema(),
      /** Made by the client: posts once, however often it is sent. */
      idempotency_key: idSchema.optional(),
    })
    .refine(
      ({ currency_code, amount }) =>
        digitsOf(amount) <= (currencyDigits(currency_code) ?? 0),
      { error: "has more digits than the currency", path: ["amount"] },
    )

export type PostAdjustmentBody = TypeOf<typeof postAdjustmentBody>

export const adjustmentSchema = () =>
  z.object({
    id: z.string(),
    partner_id: z.string(),
    amount: amountSchema(),
    currency_code: z.string(),
    kind: kind(),
    reason: z.string(),
    /** The admin who posted it. */
    created_by: z.string(),
    posted_at: timeSchema(),
  })

export const adjustmentContracts: RouteContract[] = [
  {
    method: "POST",
    path: "/admin/partner-ledger/adjustments",
    summary:
      "Add to what is payable to a partner, or take from it; the opposite one undoes it",
    audience: "admin",
    body: postAdjustmentBody,
    response: () => z.object({ adjustment: adjustmentSchema() }),
    errors: [400, 401, 404],
  },
]
