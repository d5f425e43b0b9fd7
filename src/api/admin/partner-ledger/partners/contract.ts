import { z } from "@medusajs/framework/zod"

import {
  currencyCodeSchema,
  dayOrTimeSchema,
  idSchema,
  listQuery,
  pageOf,
  partnerStatusSchema,
  switchableStatusSchema,
  timeSchema,
} from "../../../contract/common-schemas"
import { ledgerSums } from "../../../contract/ledger-schemas"
import type { RouteContract } from "../../../contract/route-contract"
import type { TypeOf } from "../../../contract/schema-types"

export const listPartnerLedgersQuery = () =>
  listQuery([
    "name",
    "code",
    "beginning_balance",
    "commissions",
    "clawbacks",
    "payments",
    "adjustments",
    "ending_balance",
  ]).extend({
    /** Neither this nor `to`: the current month, UTC. */
    from: dayOrTimeSchema().optional(),
    to: dayOrTimeSchema().optional(),
    /** Left out: the currency with the most transfers. */
    currency_code: currencyCodeSchema.optional(),
    /** Enrolled in it now. */
    program_id: idSchema.optional(),
    parent_id: idSchema.optional(),
    /** Applicants have no ledger. */
    status: switchableStatusSchema().optional(),
  })

export type ListPartnerLedgersQuery = TypeOf<typeof listPartnerLedgersQuery>

export const exportPartnerLedgersQuery = () =>
  listPartnerLedgersQuery().omit({
    order: true,
    limit: true,
    offset: true,
  })

export type ExportPartnerLedgersQuery = TypeOf<typeof exportPartnerLedgersQuery>

export const partnerLedgersSchema = () =>
  z.object({
    partners: z.array(
      z.object({
        partner: z.object({
          id: z.string(),
          code: z.string(),
          name: z.string(),
          status: partnerStatusSchema(),
          parent: z
            .object({ id: z.string(), code: z.string(), name: z.string() })
            .nullable(),
        }),
        ...ledgerSums(),
      }),
    ),
    /** Over all partners that match, not only those of the page. */
    totals: z.object(ledgerSums()),
    currency_code: z.string(),
    /** All currencies of the books, the one with the most transfers first. */
    currencies: z.array(z.string()),
    /** As asked for, or the days of the current month. */
    from: timeSchema().nullable(),
    to: timeSchema().nullable(),
    ...pageOf(),
  })

const path = "/admin/partner-ledger/partners"

export const partnerLedgersContracts: RouteContract[] = [
  {
    method: "GET",
    path,
    summary: "The ledgers of all partners over a range in one currency",
    audience: "admin",
    query: listPartnerLedgersQuery,
    response: partnerLedgersSchema,
    errors: [400, 401],
  },
  {
    method: "GET",
    path: `${path}/csv`,
    summary: "The ledgers of all partners as a CSV file, by code",
    audience: "admin",
    query: exportPartnerLedgersQuery,
    file: "text/csv",
    response: () => z.string(),
    errors: [400, 401],
  },
]
