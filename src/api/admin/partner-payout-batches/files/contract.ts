import { z } from "@medusajs/framework/zod"

import type { RouteContract } from "../../../contract/route-contract"
import type { TypeOf } from "../../../contract/schema-types"

export const paypalFileQuery = () =>
  z.strictObject({
    /** As the country of the store's PayPal account writes it: `.` or `,`. */
    decimal_mark: z.enum([".", ","]).default("."),
  })

export type PayPalFileQuery = TypeOf<typeof paypalFileQuery>

export const sepaFileQuery = () =>
  z.strictObject({
    /** The day on which the store's account is to be debited; left out: today (UTC). */
    execution_date: z.iso.date().optional(),
  })

export type SepaFileQuery = TypeOf<typeof sepaFileQuery>

const path = "/admin/partner-payout-batches/:id/files"
const errors = [400, 401, 404]

export const payoutFileContracts: RouteContract[] = [
  {
    method: "GET",
    path: `${path}/csv`,
    summary:
      "All payouts of a batch with the partners' full account details, as a CSV file",
    audience: "admin",
    file: "text/csv",
    response: () => z.string(),
    errors,
  },
  {
    method: "GET",
    path: `${path}/paypal`,
    summary:
      "A batch's payments by PayPal that are in transit, as PayPal's mass payment file",
    audience: "admin",
    query: paypalFileQuery,
    file: "text/csv",
    response: () => z.string(),
    errors,
  },
  {
    method: "GET",
    path: `${path}/sepa`,
    summary:
      "A batch's bank transfers in euros that are in transit, as SEPA credit transfer (pain.001)",
    audience: "admin",
    query: sepaFileQuery,
    file: "application/xml",
    response: () => z.string(),
    errors,
  },
]
