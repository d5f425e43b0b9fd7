import { z } from "@medusajs/framework/zod"

import { TARGETED_SCOPES } from "../../../domain/terms"
import { pageOf, pageQuery } from "../../contract/common-schemas"
import { partnerNameSchema } from "../../contract/ledger-schemas"
import { shownRateSchema } from "../../contract/rate-schemas"
import type { RouteContract } from "../../contract/route-contract"
import { ruleTargetSchema } from "../../contract/rule-targets"
import type { TypeOf } from "../../contract/schema-types"
import { shownTiersSchema } from "../../contract/tier-schemas"

export const listProductCommissionsQuery = () => pageQuery()

export type ListProductCommissionsQuery = TypeOf<
  typeof listProductCommissionsQuery
>

/** At most so many rules are answered, those of the programs that come first. */
export const MOST_PRODUCT_RULES = 100

export const productRuleSchema = () =>
  z.object({
    id: z.string(),
    program: z.object({
      id: z.string(),
      name: z.string(),
      status: z.enum(["active", "inactive"]),
    }),
    scope: z.enum(TARGETED_SCOPES),
    /** The product, product type, tag, collection or category; null for a deleted one. */
    target: ruleTargetSchema().nullable(),
    rates: z.array(shownRateSchema()),
    tiers: shownTiersSchema().nullable(),
    /** Of the program's rules for the product, this one decides. */
    decides: z.boolean(),
  })

export const productOverrideSchema = () =>
  z.object({
    id: z.string(),
    partner: partnerNameSchema().extend({ id: z.string() }),
    /** `global`: for every unit of the product, whoever sells it. */
    scope: z.enum(["product", "global"]),
    rates: z.array(shownRateSchema()),
  })

export const productContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/products/:id/partner-commissions",
    summary:
      "What pays for a product apart from the programs' defaults; pages of overrides",
    audience: "admin",
    query: listProductCommissionsQuery,
    response: () =>
      z.object({
        rules: z.array(productRuleSchema()),
        overrides: z.array(productOverrideSchema()),
        ...pageOf(),
      }),
    errors: [400, 401, 404],
  },
]
