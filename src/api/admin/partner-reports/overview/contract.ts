import { z } from "@medusajs/framework/zod"

import {
  amountSchema,
  currencyCodeSchema,
  dayOrTimeSchema,
  timeSchema,
} from "../../../contract/common-schemas"
import { partnerNameSchema } from "../../../contract/ledger-schemas"
import type { TypeOf } from "../../../contract/schema-types"
import { timeZoneSchema } from "../../../contract/time-zone-schema"
import type { RouteContract } from "../../../contract/route-contract"
import { comparedFigures, daysSchema } from "../../../reports/figure-schemas"

export const overviewQuery = () =>
  z.strictObject({
    /** Days (UTC) or moments, both ends inclusive as days; left out: the last 30 days. */
    from: dayOrTimeSchema().optional(),
    to: dayOrTimeSchema().optional(),
    /** Left out: the one with the most transfers. */
    currency_code: currencyCodeSchema.optional(),
    /** What a day of the series is depends on it; left out: UTC. */
    time_zone: timeZoneSchema().default("UTC"),
  })

export type OverviewQuery = TypeOf<typeof overviewQuery>

export const overviewSchema = () =>
  z.object({
    currency_code: z.string(),
    /** In which partners have accounts, the one with the most transfers first. */
    currencies: z.array(z.string()),
    /** Inclusive. */
    from: timeSchema(),
    /** Exclusive. */
    until: timeSchema(),
    /** Where the range before begins; it ends at `from`. */
    previous_from: timeSchema(),
    ...comparedFigures(),
    /** What the store owes today, whatever the range. */
    balances: z.object({
      pending: amountSchema(),
      payable: amountSchema(),
      in_transit: amountSchema(),
    }),
    days: daysSchema(),
    /** The ten who earned the most in the range, the first first. */
    partners: z.array(
      z.object({
        partner: partnerNameSchema().extend({ id: z.string() }),
        earned: amountSchema(),
      }),
    ),
    /** What waits for the store's people. */
    waiting: z.object({
      /** People who applied as partners and were not answered. */
      applications: z.number().int(),
      /** Flagged orders that earn somebody. */
      orders_under_review: z.number().int(),
      /** Orders that were left as they are because they were not understood. */
      orders_with_problem: z.number().int(),
      /** Partners who have something payable, by currency. */
      payouts_due: z.array(
        z.object({
          currency_code: z.string(),
          partners: z.number().int(),
          amount: amountSchema(),
        }),
      ),
    }),
    /** What there is to begin with. */
    setup: z.object({
      has_program: z.boolean(),
      has_partner: z.boolean(),
      has_link: z.boolean(),
    }),
  })

export const overviewContract: RouteContract = {
  method: "GET",
  path: "/admin/partner-reports/overview",
  summary:
    "What was earned, clicked and ordered in a range and in the one before, and what waits",
  audience: "admin",
  query: overviewQuery,
  response: () => z.object({ overview: overviewSchema() }),
  errors: [400, 401],
}
