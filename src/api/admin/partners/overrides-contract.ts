import { z } from "@medusajs/framework/zod"

import { OVERRIDE_SCOPES } from "../../../domain/terms"
import {
  deletedSchema,
  idSchema,
  pageOf,
  pageQuery,
} from "../../contract/common-schemas"
import {
  paySchema,
  ratesSchema,
  shownRateSchema,
} from "../../contract/rate-schemas"
import type { RouteContract } from "../../contract/route-contract"
import type { TypeOf } from "../../contract/schema-types"

const overrideScope = () =>
  z.strictObject({
    /** `global`: for every unit of the product, whoever sells it. */
    type: z.enum(OVERRIDE_SCOPES),
    /** The product's or the program's id. */
    target_id: idSchema,
  })

export const saveOverrideBody = () =>
  z
    .strictObject({
      scope: overrideScope(),
      /** For a product or a program: by level and role, as in a rule. */
      rates: ratesSchema().optional(),
      /** For a global override: what is paid for every unit. */
      pay: paySchema().optional(),
    })
    .refine(
      ({ scope, pay }) => (scope.type === "global") === (pay !== undefined),
      {
        error: "is what a global override has, and only that one",
        path: ["pay"],
      },
    )
    .refine(
      ({ scope, rates }) => (scope.type === "global") === (rates === undefined),
      {
        error:
          "are needed for a product or a program; a global override has pay",
        path: ["rates"],
      },
    )

export type SaveOverrideBody = TypeOf<typeof saveOverrideBody>

export const overrideSchema = () =>
  z.object({
    id: z.string(),
    scope: z.enum(OVERRIDE_SCOPES),
    target_id: z.string(),
    rates: z.array(shownRateSchema()),
  })

export const overrideContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/partners/:id/overrides",
    summary: "The rates that a partner has of their own",
    audience: "admin",
    query: pageQuery,
    response: () =>
      z.object({ overrides: z.array(overrideSchema()), ...pageOf() }),
    errors: [400, 401, 404],
  },
  {
    method: "POST",
    path: "/admin/partners/:id/overrides",
    summary: "Give a partner rates of their own, or replace those for a target",
    audience: "admin",
    body: saveOverrideBody,
    response: () => z.object({ override: overrideSchema() }),
    errors: [400, 401, 404],
  },
  {
    method: "DELETE",
    path: "/admin/partners/:id/overrides/:override_id",
    summary: "Take rates of a partner's own back, for orders from now on",
    audience: "admin",
    response: deletedSchema,
    errors: [401, 404],
  },
]
