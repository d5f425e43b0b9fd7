import { z } from "@medusajs/framework/zod"

import { EMAIL_LANGUAGES } from "../../emails/catalogue"
import { currencyCodeSchema, daySchema } from "../contract/common-schemas"
import type { RouteContract } from "../contract/route-contract"
import type { TypeOf } from "../contract/schema-types"

export const statementQuery = () =>
  z
    .strictObject({
      /** Left out: the first currency in which the partner has a balance. */
      currency_code: currencyCodeSchema.optional(),
      /** The first day; left out: from the beginning. */
      from: daySchema.optional(),
      /** The last day; left out: today. */
      to: daySchema.optional(),
      /** Left out: the language of the store's e-mails. */
      language: z.enum(EMAIL_LANGUAGES).optional(),
    })
    .refine(({ from, to }) => !from || !to || from <= to, {
      error: "must not be before from",
      path: ["to"],
    })

export type StatementQuery = TypeOf<typeof statementQuery>

/** What the routes of statements have in common. */
export const statementFile = {
  pdf: {
    method: "GET",
    query: statementQuery,
    file: "application/pdf",
    response: () => z.string().meta({ format: "binary" }),
    errors: [400, 401, 404],
  },
  csv: {
    method: "GET",
    query: statementQuery,
    file: "text/csv",
    response: () => z.string(),
    errors: [400, 401, 404],
  },
} satisfies Record<string, Partial<RouteContract>>
