import { z } from "@medusajs/framework/zod"

import type { TypeOf } from "../../contract/schema-types"
import {
  amountSchema,
  dayOrTimeSchema,
  idSchema,
  pageOf,
  pageQuery,
  progressSchema,
} from "../../contract/common-schemas"
import {
  namedPartnerSchema,
  partnerNameSchema,
} from "../../contract/ledger-schemas"
import type { RouteContract } from "../../contract/route-contract"
import { saveRuleBody, updateProgramBody } from "../partner-programs/contract"
import { saveSettingsBody } from "../partner-settings/contract"

const MOST_PROGRAMS = 50
const MOST_RULES = 500

/** The range of a report: days (UTC) or moments, both ends inclusive as days. */
export const rangeFields = () => ({
  from: dayOrTimeSchema().optional(),
  to: dayOrTimeSchema().optional(),
})

const supposedProgram = () =>
  updateProgramBody()
    .omit({
      name: true,
      description: true,
      access: true,
      tracking_window: true,
    })
    .extend({
      id: idSchema,
      /** In place of all of the program's rules. */
      rules: z.array(saveRuleBody()).max(MOST_RULES).optional(),
    })

export const whatIfBody = () =>
  z.strictObject({
    ...rangeFields(),
    /** Partner defaults as they are supposed to have been; left out: as they were. */
    settings: saveSettingsBody()
      .omit({
        code_prefix: true,
        hold_days: true,
        hold_from: true,
        skip_notifications: true,
        custom_link_url: true,
      })
      .optional(),
    programs: z.array(supposedProgram()).max(MOST_PROGRAMS).default([]),
  })

export type WhatIfBody = TypeOf<typeof whatIfBody>

const compared = () => ({
  currency_code: z.string(),
  /** What the books say. */
  was: amountSchema(),
  would: amountSchema(),
  difference: amountSchema(),
})

/** A line of the answer: how far it has come, or, at last, the result. */
const whatIfLine = () =>
  z.union([
    z.object({
      progress: progressSchema(),
    }),
    z.object({
      result: z.object({
        orders: z.number().int(),
        changed_orders: z.number().int(),
        /** Orders that could not be computed, or are gone. */
        left_orders: z.number().int(),
        totals: z.array(z.object(compared())),
        /** The greatest difference first; the first thousand. */
        partners: z.array(
          z.object({
            partner: partnerNameSchema().extend({ id: z.string() }),
            ...compared(),
          }),
        ),
      }),
    }),
    z.object({ error: z.object({ message: z.string() }) }),
  ])

export type WhatIfLine = TypeOf<typeof whatIfLine>

export const linkReportQuery = () =>
  pageQuery().extend({
    ...rangeFields(),
    partner_id: idSchema.optional(),
  })

export type LinkReportQuery = TypeOf<typeof linkReportQuery>

/** What came through one link of a partner, with one ad code. */
export const linkReportRowSchema = () =>
  z.object({
    partner: namedPartnerSchema(),
    /** null: the partner's main link. */
    link: z.object({ id: z.string(), name: z.string() }).nullable(),
    ad_code: z.string().nullable(),
    /** Visits of people; repeats within seconds and robots apart. */
    clicks: z.number().int(),
    repeats: z.number().int(),
    bots: z.number().int(),
    /** People of each day, in UTC, added up. */
    visitors: z.number().int(),
    leads: z.number().int(),
    orders: z.number().int(),
  })

const path = "/admin/partner-reports"

export const reportContracts: RouteContract[] = [
  {
    method: "POST",
    path: `${path}/what-if`,
    summary:
      "What past orders would have paid under other terms; nothing is posted",
    audience: "admin",
    streams: true,
    body: whatIfBody,
    response: whatIfLine,
    errors: [400, 401],
  },
  {
    method: "GET",
    path: `${path}/links`,
    summary: "Clicks, visitors, leads and orders by partner, link and ad",
    audience: "admin",
    query: linkReportQuery,
    response: () =>
      z.object({
        links: z.array(linkReportRowSchema()),
        ...pageOf(),
      }),
    errors: [400, 401],
  },
]
