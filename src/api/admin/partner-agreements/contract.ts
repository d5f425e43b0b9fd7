import { z } from "@medusajs/framework/zod"

import {
  pageOf,
  pageQuery,
  textSchema,
  timeSchema,
} from "../../contract/common-schemas"
import { richTextSchema } from "../../contract/rich-text-schema"
import type { RouteContract } from "../../contract/route-contract"
import type { TypeOf } from "../../contract/schema-types"

const LONGEST_TITLE = 200
const LONGEST_BODY = 100_000

export const publishAgreementBody = () =>
  z.strictObject({
    title: textSchema(LONGEST_TITLE),
    /** HTML; kept as HTML that is safe to show. */
    body: richTextSchema(LONGEST_BODY).refine(
      (body) => body !== "",
      "must not be empty",
    ),
  })

export type PublishAgreementBody = TypeOf<typeof publishAgreementBody>

export type ListAgreementsQuery = TypeOf<typeof pageQuery>

/** A version of the terms and conditions in a list. */
export const listedAgreementSchema = () =>
  z.object({
    id: z.string(),
    /** 1, 2, 3 … */
    version: z.number().int(),
    title: z.string(),
    published_at: timeSchema(),
    withdrawn_at: timeSchema().nullable(),
    /** Whether whoever applies now must accept it: the latest, unless withdrawn. */
    in_force: z.boolean(),
    /** How many partners have accepted it. */
    acceptances: z.number().int(),
  })

export const agreementSchema = () =>
  listedAgreementSchema().extend({
    /** HTML that is safe to show. */
    body: z.string(),
  })

/** That a partner has accepted a version. */
export const acceptanceSchema = () =>
  z.object({
    id: z.string(),
    agreement: z.object({
      id: z.string(),
      version: z.number().int(),
      title: z.string(),
    }),
    accepted_at: timeSchema(),
    /** Who did it; null where it is not known. */
    member: z.object({ id: z.string(), email: z.string() }).nullable(),
  })

const oneAgreement = () => z.object({ agreement: agreementSchema() })
const path = "/admin/partner-agreements"

export const agreementContracts: RouteContract[] = [
  {
    method: "GET",
    path,
    summary: "List the versions of the terms and conditions, the latest first",
    audience: "admin",
    query: pageQuery,
    response: () =>
      z.object({
        agreements: z.array(listedAgreementSchema()),
        ...pageOf(),
      }),
    errors: [400, 401],
  },
  {
    method: "POST",
    path,
    summary: "Publish the next version of the terms and conditions",
    audience: "admin",
    body: publishAgreementBody,
    bodyLimit: "500kb",
    response: oneAgreement,
    errors: [400, 401],
  },
  {
    method: "GET",
    path: `${path}/:id`,
    summary: "Get a version of the terms and conditions with its text",
    audience: "admin",
    response: oneAgreement,
    errors: [401, 404],
  },
  {
    method: "POST",
    path: `${path}/:id/withdrawal`,
    summary:
      "Withdraw the version that is in force: nobody has to accept any then",
    audience: "admin",
    response: oneAgreement,
    errors: [400, 401, 404],
  },
  {
    method: "GET",
    path: "/admin/partners/:id/agreements",
    summary: "Which terms and conditions a partner has accepted, and when",
    audience: "admin",
    query: pageQuery,
    response: () =>
      z.object({ acceptances: z.array(acceptanceSchema()), ...pageOf() }),
    errors: [400, 401, 404],
  },
]
