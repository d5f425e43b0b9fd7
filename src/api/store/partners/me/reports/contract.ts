import { z } from "@medusajs/framework/zod"

import type { PortalEntry } from "../../../../../domain/portal-entries"
import { COMMISSION_STATES } from "../../../../../modules/ledger/listed-commissions"
import {
  amountSchema,
  currencyCodeSchema,
  dayOrTimeSchema,
  leadSourceSchema,
  leadStateSchema,
  KEYSET_FIELDS,
  keysetPageOf,
  keysetQuery,
  pageOf,
  pageQuery,
  timeSchema,
} from "../../../../contract/common-schemas"
import {
  balancesSchema,
  partnerNameSchema,
} from "../../../../contract/ledger-schemas"
import { roleSchema } from "../../../../contract/rate-schemas"
import { reasonDetailsSchema } from "../../../../contract/reason-schemas"
import type { RouteContract } from "../../../../contract/route-contract"
import type { MakesSchema, TypeOf } from "../../../../contract/schema-types"
import { timeZoneSchema } from "../../../../contract/time-zone-schema"
import { comparedFigures, daysSchema } from "../../../../reports/figure-schemas"

/** Days (UTC) or moments, both ends inclusive as days; left out: without end. */
const range = () => ({
  from: dayOrTimeSchema().optional(),
  to: dayOrTimeSchema().optional(),
})

export const reportQuery = () => pageQuery().extend(range())
export type ReportQuery = TypeOf<typeof reportQuery>

export const salesQuery = () =>
  reportQuery().extend({
    /** Left out: the first currency in which the partner sold. */
    currency_code: currencyCodeSchema.optional(),
  })
export type SalesQuery = TypeOf<typeof salesQuery>

export const leadsQuery = () => keysetQuery().extend(range())
export type LeadsQuery = TypeOf<typeof leadsQuery>

export const partnerCommissionsQuery = () =>
  leadsQuery().extend({
    state: z.enum(COMMISSION_STATES).optional(),
  })
export type PartnerCommissionsQuery = TypeOf<typeof partnerCommissionsQuery>

const PAGE = { limit: true, offset: true } as const
export const reportFileQuery = () => reportQuery().omit(PAGE)
export const salesFileQuery = () => salesQuery().omit(PAGE)
export const recruitsQuery = () => reportQuery().omit(PAGE)
export type RecruitsQuery = TypeOf<typeof recruitsQuery>
export const commissionsFileQuery = () =>
  partnerCommissionsQuery().omit(KEYSET_FIELDS)

export const dashboardQuery = () =>
  z.strictObject({
    ...range(),
    currency_code: currencyCodeSchema.optional(),
    /** What a day of the series is depends on it; left out: UTC. */
    time_zone: timeZoneSchema().default("UTC"),
  })
export type DashboardQuery = TypeOf<typeof dashboardQuery>

const dashboardSchema = () =>
  z.object({
    currency_code: z.string(),
    balances: z.array(balancesSchema()),
    /** Inclusive. */
    from: timeSchema(),
    /** Exclusive. */
    until: timeSchema(),
    ...comparedFigures(),
    days: daysSchema(),
    /**
     * The mean of the other partners of the same programs in the range; null where they
     * are too few to stay unknown.
     */
    average: z
      .object({
        earned: amountSchema(),
        clicks: z.number(),
        leads: z.number(),
        orders: z.number(),
      })
      .nullable(),
  })

const commissionSchema = () =>
  z.object({
    id: z.string(),
    order_display_id: z.number().int().nullable(),
    title: z.string(),
    level: z.number().int(),
    role: roleSchema(),
    /** Who sold, where it was somebody else. */
    sold_by: partnerNameSchema().nullable(),
    currency_code: z.string(),
    earned: amountSchema(),
    clawed_back: amountSchema(),
    /** Earned less taken back. */
    amount: amountSchema(),
    pending: amountSchema(),
    payable: amountSchema(),
    state: z.enum(COMMISSION_STATES),
    /** When the order was placed. */
    placed_at: timeSchema(),
  })

const leadSchema = () =>
  z.object({
    id: z.string(),
    /** Enough of the e-mail address to recognise somebody one knows. */
    person: z.string().nullable(),
    source: leadSourceSchema(),
    occurred_at: timeSchema(),
    /** Whether an order of theirs would still be credited, as far as this record says. */
    state: leadStateSchema(),
    link_name: z.string().nullable(),
    ad_code: z.string().nullable(),
    orders: z.number().int(),
  })

const linkSchema = () =>
  z.object({
    /** null: the main link. */
    link: z.object({ id: z.string(), name: z.string() }).nullable(),
    ad_code: z.string().nullable(),
    clicks: z.number().int(),
    /** People of each day, in UTC, added up. */
    visitors: z.number().int(),
    leads: z.number().int(),
    orders: z.number().int(),
  })

const productSchema = () =>
  z.object({
    product_id: z.string().nullable(),
    title: z.string(),
    orders: z.number().int(),
    /** Pieces that earn something, those taken back left out. */
    quantity: z.number(),
    /** What the commission was computed of. */
    base: amountSchema(),
    earned: amountSchema(),
  })

const recruitSchema = () =>
  z.object({
    id: z.string(),
    code: z.string(),
    name: z.string(),
    /** Whether they take part now. */
    active: z.boolean(),
    parent_id: z.string(),
    /** 1: recruited by the partner who asks. */
    level: z.number().int(),
    recruits: z.number().int(),
    /** What the partner who asks earned by this one's sales in the range. */
    sales: z.array(
      z.object({
        currency_code: z.string(),
        orders: z.number().int(),
        earned: amountSchema(),
      }),
    ),
  })

const me = "/store/partners/me"

/** A list, and the same as a file. */
function listWithFile(list: {
  path: string
  entry: PortalEntry
  summary: string
  query: MakesSchema
  fileQuery: MakesSchema
  response: MakesSchema
}): RouteContract[] {
  const { path, entry, summary, query, fileQuery, response } = list
  const rest: Pick<
    RouteContract,
    "method" | "audience" | "entries" | "errors"
  > = {
    method: "GET",
    audience: "partner",
    entries: [entry],
    errors: [400, 401, 404],
  }
  return [
    { ...rest, path, summary, query, response },
    {
      ...rest,
      path: `${path}/csv`,
      summary: `${summary}, as a CSV file`,
      query: fileQuery,
      file: "text/csv",
      response: () => z.string(),
    },
  ]
}

export const partnerReportContracts: RouteContract[] = [
  ...listWithFile({
    path: `${me}/dashboard`,
    entry: "dashboard",
    summary:
      "The partner's figures in a range, in the one before, and beside the average",
    query: dashboardQuery,
    fileQuery: dashboardQuery,
    response: () => z.object({ dashboard: dashboardSchema() }),
  }),
  ...listWithFile({
    path: `${me}/commissions`,
    entry: "commissions",
    summary: "The partner's commissions, the latest orders first",
    query: partnerCommissionsQuery,
    fileQuery: commissionsFileQuery,
    response: () =>
      z.object({
        commissions: z.array(commissionSchema()),
        ...keysetPageOf(),
      }),
  }),
  {
    method: "GET",
    path: `${me}/commissions/:id`,
    summary: "How one of the partner's commissions was computed",
    audience: "partner",
    entries: ["commissions"],
    response: () =>
      z.object({
        commission: z.object({
          id: z.string(),
          /** The arithmetic, one sentence a line. */
          explanation: z.array(z.string()),
          explanation_details: reasonDetailsSchema(),
        }),
      }),
    errors: [401, 404],
  },
  ...listWithFile({
    path: `${me}/reports/leads`,
    entry: "leads",
    summary: "Whom the partner brought before they ordered, the latest first",
    query: leadsQuery,
    fileQuery: reportFileQuery,
    response: () =>
      z.object({ leads: z.array(leadSchema()), ...keysetPageOf() }),
  }),
  ...listWithFile({
    path: `${me}/reports/clicks`,
    entry: "link_tracking",
    summary:
      "Clicks, visitors, leads and orders by link and ad; the most clicks first",
    query: reportQuery,
    fileQuery: reportFileQuery,
    response: () => z.object({ links: z.array(linkSchema()), ...pageOf() }),
  }),
  ...listWithFile({
    path: `${me}/reports/sales`,
    entry: "sales",
    summary: "The products that the partner sold, what earned the most first",
    query: salesQuery,
    fileQuery: salesFileQuery,
    response: () =>
      z.object({
        currency_code: z.string(),
        /** All in which the partner sold, whenever. */
        currency_codes: z.array(z.string()),
        products: z.array(productSchema()),
        ...pageOf(),
      }),
  }),
  ...listWithFile({
    path: `${me}/recruits`,
    entry: "recruits",
    summary: "Whom the partner recruited, down to the third level",
    query: recruitsQuery,
    fileQuery: recruitsQuery,
    response: () =>
      z.object({
        /** Leads to the store's form for new partners, with the partner as recruiter. */
        recruiting_url: z.string(),
        /** Level by level; the first five hundred. */
        recruits: z.array(recruitSchema()),
        levels: z.array(
          z.object({ level: z.number().int(), count: z.number().int() }),
        ),
      }),
  }),
]
