import { z } from "@medusajs/framework/zod"

import {
  currencyCodeSchema,
  dayOrTimeSchema,
  KEYSET_FIELDS,
  keysetPageOf,
  keysetQuery,
  pageOf,
  pageQuery,
  textSchema,
  timeSchema,
} from "../../contract/common-schemas"
import {
  balancesSchema,
  ledgerEntrySchema,
  ledgerSummarySchema,
} from "../../contract/ledger-schemas"
import type { RouteContract } from "../../contract/route-contract"
import type { TypeOf } from "../../contract/schema-types"
import { meSchema } from "./me/me-schema"

const LONGEST_LOGIN = 320
const LONGEST_PASSWORD = 1000

export const signInBody = () =>
  z.strictObject({
    /** Partner code or a member's e-mail. */
    login: textSchema(LONGEST_LOGIN),
    password: z.string().min(1).max(LONGEST_PASSWORD),
  })

export type SignInBody = TypeOf<typeof signInBody>

const LONGEST_VISIT_CODE = 100

export const redeemVisitBody = () =>
  z.strictObject({
    /** What stands behind the # of the address that an admin was given. */
    code: textSchema(LONGEST_VISIT_CODE),
  })

export type RedeemVisitBody = TypeOf<typeof redeemVisitBody>

export const ledgerQuery = () =>
  keysetQuery().extend({
    /** Left out: the first currency in which the partner has a balance. */
    currency_code: currencyCodeSchema.optional(),
    from: dayOrTimeSchema().optional(),
    to: dayOrTimeSchema().optional(),
  })

export const ledgerFileQuery = () => ledgerQuery().omit(KEYSET_FIELDS)

export type LedgerQuery = TypeOf<typeof ledgerQuery>
export type PageQuery = TypeOf<typeof pageQuery>

export const portalContracts: RouteContract[] = [
  {
    method: "POST",
    path: "/store/partners/sign-in",
    summary: "Sign in with partner code or e-mail",
    audience: "store",
    limit: "sign-in",
    body: signInBody,
    response: () =>
      z.object({
        token: z.string(),
        verification_required: z.boolean().optional(),
        mfa_required: z.boolean().optional(),
      }),
    errors: [400, 401, 403, 429],
  },
  {
    method: "POST",
    path: "/store/partners/portal-visits",
    summary:
      "Exchange an admin's one-time code for a token that reads a partner's portal",
    audience: "store",
    limit: "portal-visits",
    body: redeemVisitBody,
    response: () => z.object({ token: z.string(), ends_at: timeSchema() }),
    errors: [400, 401, 429],
  },
  {
    method: "GET",
    path: "/store/partners/me",
    summary: "The signed-in member and their partner",
    audience: "partner",
    response: meSchema,
    errors: [401],
  },
  {
    method: "GET",
    path: "/store/partners/me/welcome",
    summary: "What the store says to its partners at the beginning",
    audience: "partner",
    entries: ["welcome"],
    response: () =>
      z.object({
        welcome: z.object({
          title: z.string().nullable(),
          /** HTML that was cleaned when it was saved: only formatting and links. */
          message: z.string().nullable(),
        }),
      }),
    errors: [401, 404],
  },
  {
    method: "GET",
    path: "/store/partners/me/programs",
    summary: "The programs in which the partner is enrolled",
    audience: "partner",
    entries: ["programs", "program_information"],
    query: pageQuery,
    response: () =>
      z.object({
        programs: z.array(
          z.object({
            id: z.string(),
            name: z.string(),
            /** HTML that is safe to show. */
            description: z.string().nullable(),
          }),
        ),
        ...pageOf(),
      }),
    errors: [400, 401, 404],
  },
  {
    method: "GET",
    path: "/store/partners/me/ledger",
    summary: "My Ledger: balances, and what happened in a range",
    audience: "partner",
    entries: ["ledger"],
    query: ledgerQuery,
    response: () =>
      z.object({
        balances: z.array(balancesSchema()),
        ledger: ledgerSummarySchema(),
        entries: z.array(ledgerEntrySchema()),
        ...keysetPageOf(),
      }),
    errors: [400, 401, 404],
  },
  {
    method: "GET",
    path: "/store/partners/me/ledger/csv",
    summary: "What happened in a range of My Ledger, as a CSV file",
    audience: "partner",
    entries: ["ledger"],
    query: ledgerFileQuery,
    file: "text/csv",
    response: () => z.string(),
    errors: [400, 401, 404],
  },
]
