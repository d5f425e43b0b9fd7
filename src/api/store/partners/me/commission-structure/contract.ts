import { z } from "@medusajs/framework/zod"

import { shownAmountsSchema } from "../../../../contract/amounts-schema"
import { timeSchema } from "../../../../contract/common-schemas"
import {
  baseSchema,
  creditSchema,
  repeatSchema,
} from "../../../../contract/program-schemas"
import {
  scopeTypeSchema,
  shownRateSchema,
} from "../../../../contract/rate-schemas"
import type { RouteContract } from "../../../../contract/route-contract"
import { ruleTargetSchema } from "../../../../contract/rule-targets"
import { shownTiersSchema } from "../../../../contract/tier-schemas"

const ruleSchema = () =>
  z.object({
    scope: scopeTypeSchema(),
    /** null for the default, and for a product that was deleted. */
    target: ruleTargetSchema().nullable(),
    levels: z.array(shownRateSchema()),
    /** Rates that go before these from a volume of own sales on. */
    tiers: shownTiersSchema().nullable(),
  })

const programSchema = () =>
  z.object({
    id: z.string(),
    name: z.string(),
    /** Rates of the partner's own in this program: they go before those of its rules. */
    own_rates: z.array(shownRateSchema()),
    rules: z.array(ruleSchema()),
    /** From when orders count, inclusive; null: always. */
    starts_at: timeSchema().nullable(),
    /** Until when orders count, exclusive; null: without end. */
    ends_at: timeSchema().nullable(),
    credit: creditSchema(),
    base: baseSchema(),
    /** An order worth less (after discounts, without tax and shipping) pays nothing. */
    minimum_order: shownAmountsSchema(),
    /** The most that the partner earns for one order. */
    order_cap: shownAmountsSchema(),
    /** The most that the partner earns for the orders of a calendar month (UTC). */
    month_cap: shownAmountsSchema(),
    repeat: repeatSchema(),
  })

const ownProductSchema = () =>
  z.object({
    /** `global`: paid for every piece of the product, whoever sells it. */
    scope: z.enum(["product", "global"]),
    /** null for a product that was deleted. */
    target: ruleTargetSchema().nullable(),
    levels: z.array(shownRateSchema()),
  })

export const structureContract: RouteContract = {
  method: "GET",
  path: "/store/partners/me/commission-structure",
  summary:
    "What each of the partner's programs pays, level by level, and the partner's own rates",
  audience: "partner",
  entries: ["commission_structure"],
  response: () =>
    z.object({
      programs: z.array(programSchema()),
      /** Agreed with the partner for single products, before any program. */
      own_products: z.array(ownProductSchema()),
      /** How long a commission stays pending, and from when that runs. */
      hold: z.object({
        days: z.number().int(),
        from: z.enum(["order", "delivery"]),
      }),
    }),
  errors: [401, 404],
}
