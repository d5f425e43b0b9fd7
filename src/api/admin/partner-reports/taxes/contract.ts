import { z } from "@medusajs/framework/zod"

import { TAX_FORMS } from "../../../../domain/payee"
import {
  amountSchema,
  currencyCodeSchema,
  listQuery,
  pageOf,
  switchableStatusSchema,
} from "../../../contract/common-schemas"
import { namedPartnerSchema } from "../../../contract/ledger-schemas"
import type { RouteContract } from "../../../contract/route-contract"
import type { TypeOf } from "../../../contract/schema-types"
import { timeZoneSchema } from "../../../contract/time-zone-schema"

/** Nothing here is older than the web. */
const FIRST_YEAR = 1990
const LAST_YEAR = 2200

const yearMessage = `must be a year from ${FIRST_YEAR} to ${LAST_YEAR}, like 2026`

export const taxReportQuery = () =>
  listQuery(["name", "code"]).extend({
    year: z.coerce
      .number({ error: yearMessage })
      .int(yearMessage)
      .min(FIRST_YEAR, yearMessage)
      .max(LAST_YEAR, yearMessage),
    /** In which the year begins and ends. */
    time_zone: timeZoneSchema().default("UTC"),
    /** Left out: all currencies, a line each. */
    currency_code: currencyCodeSchema.optional(),
    status: switchableStatusSchema().optional(),
  })

export type TaxReportQuery = TypeOf<typeof taxReportQuery>

export const taxFileQuery = () =>
  taxReportQuery().omit({
    order: true,
    limit: true,
    offset: true,
  })

export type TaxFileQuery = TypeOf<typeof taxFileQuery>

/** A partner's year in one currency. */
export const taxLineSchema = () =>
  z.object({
    partner: namedPartnerSchema(),
    /** As their tax profile says; null where they have given none. */
    legal_name: z.string().nullable(),
    country_code: z.string().nullable(),
    vat_id: z.string().nullable(),
    form: z.enum(TAX_FORMS),
    /** The form is signed, and nothing was changed since. */
    form_on_file: z.boolean(),
    currency_code: z.string(),
    /** Paid out in the year, less what came back in it. */
    paid: amountSchema(),
    /** Commissions less clawbacks. */
    earned: amountSchema(),
    /** Adjustments and bonuses. */
    adjustments: amountSchema(),
  })

const path = "/admin/partner-reports/taxes"

export const taxReportContracts: RouteContract[] = [
  {
    method: "GET",
    path,
    summary: "What partners were paid and earned in a calendar year",
    audience: "admin",
    query: taxReportQuery,
    response: () => z.object({ lines: z.array(taxLineSchema()), ...pageOf() }),
    errors: [400, 401],
  },
  {
    method: "GET",
    path: `${path}/csv`,
    summary: "The same as a CSV file for the accountant, by partner code",
    audience: "admin",
    query: taxFileQuery,
    file: "text/csv",
    response: () => z.string(),
    errors: [400, 401],
  },
]
