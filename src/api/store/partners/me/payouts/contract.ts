import { z } from "@medusajs/framework/zod"

import {
  currencyCodeSchema,
  dayOrTimeSchema,
  KEYSET_FIELDS,
  keysetPageOf,
  keysetQuery,
} from "../../../../contract/common-schemas"
import type { TypeOf } from "../../../../contract/schema-types"
import { ownPayoutSchema } from "../../../../contract/shown-payout-schemas"
import type { RouteContract } from "../../../../contract/route-contract"

export const ownPayoutsQuery = () =>
  keysetQuery().extend({
    currency_code: currencyCodeSchema.optional(),
    /** When it was created: days (UTC) or moments, both ends inclusive as days. */
    from: dayOrTimeSchema().optional(),
    to: dayOrTimeSchema().optional(),
  })

export type OwnPayoutsQuery = TypeOf<typeof ownPayoutsQuery>

const ownPayoutsFileQuery = () => ownPayoutsQuery().omit(KEYSET_FIELDS)

export const ownPayoutContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/store/partners/me/payouts",
    summary: "Payment history: what the partner was paid, the newest first",
    audience: "partner",
    entries: ["payments"],
    query: ownPayoutsQuery,
    response: () =>
      z.object({ payouts: z.array(ownPayoutSchema()), ...keysetPageOf() }),
    errors: [400, 401, 404],
  },
  {
    method: "GET",
    path: "/store/partners/me/payouts/csv",
    summary: "Payment history, as a CSV file",
    audience: "partner",
    entries: ["payments"],
    query: ownPayoutsFileQuery,
    file: "text/csv",
    response: () => z.string(),
    errors: [400, 401, 404],
  },
]
