import { z } from "@medusajs/framework/zod"

import { PAYOUT_BASES } from "../../../domain/payout/plan-payout"
import {
  amountSchema,
  currencyCodeSchema,
  dayOrTimeSchema,
  idSchema,
  pageOf,
  pageQuery,
  switchableStatusSchema,
} from "../../contract/common-schemas"
import { namedPartnerSchema } from "../../contract/ledger-schemas"
import type { TypeOf } from "../../contract/schema-types"
import {
  leftOutSchema,
  payoutArithmeticSchema,
  payoutMethodSchema,
} from "../../contract/shown-payout-schemas"
import type { RouteContract } from "../../contract/route-contract"

const MOST_PROGRAMS = 50
const MOST_PARTNERS = 1000

const partnerIds = () =>
  z
    .array(idSchema)
    .max(MOST_PARTNERS, `must be at most ${MOST_PARTNERS} partners`)
    .optional()

/** What a batch is to be made of. */
export const payoutRequest = () =>
  z.strictObject({
    basis: z.enum(PAYOUT_BASES),
    currency_code: currencyCodeSchema,
    /** Days (UTC) or moments, both ends inclusive as days; left out: all time. */
    from: dayOrTimeSchema().optional(),
    to: dayOrTimeSchema().optional(),
    /** Only who takes part in one of them now; left out: everybody. */
    program_ids: z
      .array(idSchema)
      .max(MOST_PROGRAMS, `must be at most ${MOST_PROGRAMS} programs`)
      .default([]),
    /** Also partners who were switched off: what they earned before is owed. */
    include_inactive: z.boolean().default(false),
    /** Only these. */
    partner_ids: partnerIds(),
    /** Not these. */
    excluded_partner_ids: partnerIds(),
  })

export const previewPayoutsBody = () =>
  payoutRequest().extend({
    ...pageQuery().shape,
    /** Left out: those who are paid, then the others. */
    part: z.enum(["paid", "left_out"]).optional(),
  })

export type PreviewPayoutsBody = TypeOf<typeof previewPayoutsBody>

export const payoutPreviewContracts: RouteContract[] = [
  {
    method: "POST",
    path: "/admin/partner-payout-previews",
    summary: "What a batch would pay to whom, and why not to others",
    audience: "admin",
    body: previewPayoutsBody,
    response: () =>
      z.object({
        lines: z.array(
          z.object({
            partner: namedPartnerSchema().extend({
              status: switchableStatusSchema(),
            }),
            amount: amountSchema(),
            left_out: leftOutSchema(),
            method: payoutMethodSchema().nullable(),
            label: z.string().nullable(),
            arithmetic: payoutArithmeticSchema(),
          }),
        ),
        /** How many are paid, and what that comes to: over all pages. */
        payouts: z.number().int(),
        amount: amountSchema(),
        left_out: z.number().int(),
        ...pageOf(),
      }),
    errors: [400, 401],
  },
]
