import { z } from "@medusajs/framework/zod"

import { TARGETED_SCOPES } from "../../../domain/terms"
import {
  currencyCodeSchema,
  dayOrTimeSchema,
  idSchema,
  pageOf,
  pageQuery,
  partnerStatusSchema,
  textSchema,
  timeSchema,
} from "../../contract/common-schemas"
import {
  balancesSchema,
  ledgerEntrySchema,
  ledgerSummarySchema,
  partnerNameSchema,
} from "../../contract/ledger-schemas"
import { shownRateSchema } from "../../contract/rate-schemas"
import { ruleTargetSchema } from "../../contract/rule-targets"
import type { RouteContract } from "../../contract/route-contract"

const LONGEST_LOGIN = 320
const LONGEST_PASSWORD = 1000

export const signInBody = z.strictObject({
  /** Partner code or a member's e-mail. */
  login: textSchema(LONGEST_LOGIN),
  password: z.string().min(1).max(LONGEST_PASSWORD),
})

export type SignInBody = z.infer<typeof signInBody>

export const ledgerQuery = pageQuery.extend({
  /** Left out: the first currency in which the partner has a balance. */
  currency_code: currencyCodeSchema.optional(),
  from: dayOrTimeSchema.optional(),
  to: dayOrTimeSchema.optional(),
})

export const partnerLinksQuery = pageQuery.extend({
  /** One of the partner's own recruits: the addresses credit them. */
  recruit_id: idSchema.optional(),
})

export type PartnerLinksQuery = z.infer<typeof partnerLinksQuery>
export type LedgerQuery = z.infer<typeof ledgerQuery>
export type PageQuery = z.infer<typeof pageQuery>

export const portalContracts: RouteContract[] = [
  {
    method: "POST",
    path: "/store/partners/sign-in",
    summary: "Sign in with partner code or e-mail",
    audience: "store",
    limit: "sign-in",
    body: signInBody,
    response: z.object({
      token: z.string(),
      verification_required: z.boolean().optional(),
      mfa_required: z.boolean().optional(),
    }),
    errors: [400, 401, 429],
  },
  {
    method: "GET",
    path: "/store/partners/me",
    summary: "The signed-in member and their partner",
    audience: "partner",
    response: z.object({
      partner: z.object({
        id: z.string(),
        code: z.string(),
        name: z.string(),
        status: partnerStatusSchema,
        parent: partnerNameSchema.nullable(),
        created_at: timeSchema,
      }),
      member: z.object({
        id: z.string(),
        email: z.string(),
        first_name: z.string().nullable(),
        last_name: z.string().nullable(),
        role: z.enum(["owner", "manager", "viewer"]),
      }),
    }),
    errors: [401],
  },
  {
    method: "GET",
    path: "/store/partners/me/programs",
    summary: "The programs in which the partner is enrolled",
    audience: "partner",
    query: pageQuery,
    response: z.object({
      programs: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          description: z.string().nullable(),
        }),
      ),
      ...pageOf,
    }),
    errors: [400, 401],
  },
  {
    method: "GET",
    path: "/store/partners/me/commission-structure",
    summary: "What each of the partner's programs pays, level by level",
    audience: "partner",
    response: z.object({
      programs: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          rules: z.array(
            z.object({
              scope: z.enum(["default", ...TARGETED_SCOPES]),
              /** null for the default, and for a product that was deleted. */
              target: ruleTargetSchema.nullable(),
              levels: z.array(shownRateSchema),
            }),
          ),
        }),
      ),
    }),
    errors: [401],
  },
  {
    method: "GET",
    path: "/store/partners/me/links",
    summary:
      "The partner's links; the main link is the first of the first page",
    audience: "partner",
    query: partnerLinksQuery,
    response: z.object({
      links: z.array(
        z.object({
          id: z.string().nullable(),
          name: z.string(),
          code: z.string().nullable(),
          url: z.string(),
          destination: z.string(),
        }),
      ),
      ...pageOf,
    }),
    errors: [400, 401, 404],
  },
  {
    method: "GET",
    path: "/store/partners/me/ledger",
    summary: "My Ledger: balances, and what happened in a range",
    audience: "partner",
    query: ledgerQuery,
    response: z.object({
      balances: z.array(balancesSchema),
      ledger: ledgerSummarySchema,
      entries: z.array(ledgerEntrySchema),
      ...pageOf,
    }),
    errors: [400, 401],
  },
]
