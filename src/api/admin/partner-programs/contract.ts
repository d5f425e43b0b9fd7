import { z } from "@medusajs/framework/zod"

import { TARGETED_SCOPES } from "../../../domain/terms"
import { HIGHEST_PRIORITY } from "../../../modules/partner/program-order"
import {
  amountsSchema,
  shownAmountsSchema,
} from "../../contract/amounts-schema"
import {
  dayOrTimeSchema,
  deletedSchema,
  idSchema,
  listQuery,
  keysetPageOf,
  keysetQuery,
  pageOf,
  textSchema,
  timeSchema,
  trackingWindowSchema,
} from "../../contract/common-schemas"
import {
  baseSchema,
  creditSchema,
  repeatSchema,
} from "../../contract/program-schemas"
import {
  ratesSchema,
  scopeTypeSchema,
  shownRateSchema,
} from "../../contract/rate-schemas"
import { richTextSchema } from "../../contract/rich-text-schema"
import type { RouteContract } from "../../contract/route-contract"
import { ruleTargetSchema } from "../../contract/rule-targets"
import type { TypeOf } from "../../contract/schema-types"
import { shownTiersSchema, tiersSchema } from "../../contract/tier-schemas"
import { previewProgramContract } from "./preview-contract"

const LONGEST_NAME = 100
const LONGEST_DESCRIPTION = 10_000
const MOST_ORDERED = 1000

const name = () => textSchema(LONGEST_NAME)
const status = () => z.enum(["active", "inactive"])
const priority = () => z.number().int().min(0).max(HIGHEST_PRIORITY)

const accessSchema = () => z.enum(["open", "invitation"])

/** What a program says beside its name: each left out keeps what it is. */
const terms = () => ({
  /** HTML or plain text; kept as HTML that is safe to show. */
  description: richTextSchema(LONGEST_DESCRIPTION).nullish(),
  /** Whether anybody may apply, or the store invites. */
  access: accessSchema().optional(),
  /** From when orders count, inclusive; null = always. */
  starts_at: dayOrTimeSchema().nullish(),
  /** Until when orders count, exclusive. */
  ends_at: dayOrTimeSchema().nullish(),
  /** In full with the order, or in proportion to what the customer has paid. */
  credit: creditSchema().optional(),
  /** What percentages are taken of; a line after discounts, without tax and shipping. */
  base: baseSchema().partial().optional(),
  /** An order worth less (after discounts, without tax and shipping) pays nothing. */
  minimum_order: amountsSchema().optional(),
  /** The most that one partner earns for one order. */
  order_cap: amountsSchema().optional(),
  /** The most that one partner earns for the orders of a calendar month (UTC). */
  month_cap: amountsSchema().optional(),
  /** How long a customer's orders earn. */
  repeat: repeatSchema().optional(),
  /** How long referrals count; null: as the Partner defaults say. */
  tracking_window: trackingWindowSchema().optional(),
})

export const createProgramBody = () =>
  z.strictObject({
    name: name(),
    /** The lowest number wins; left out: behind all others. */
    priority: priority().optional(),
    status: status().default("active"),
    ...terms(),
  })

export type CreateProgramBody = TypeOf<typeof createProgramBody>

export const updateProgramBody = () =>
  z.strictObject({
    name: name().optional(),
    priority: priority().optional(),
    status: status().optional(),
    ...terms(),
  })

export type UpdateProgramBody = TypeOf<typeof updateProgramBody>

export const orderProgramsBody = () =>
  z.strictObject({
    /** The first has priority 1; programs that are not named follow as they stood. */
    program_ids: z
      .array(idSchema)
      .min(1, "needs at least one program")
      .max(MOST_ORDERED, `must be at most ${MOST_ORDERED} programs`)
      .refine(
        (ids) => new Set(ids).size === ids.length,
        "names a program twice",
      ),
  })

export type OrderProgramsBody = TypeOf<typeof orderProgramsBody>

export const saveRuleBody = () =>
  z.strictObject({
    scope: z.discriminatedUnion("type", [
      z.strictObject({ type: z.literal("default") }),
      z.strictObject({ type: z.enum(TARGETED_SCOPES), target_id: idSchema }),
    ]),
    rates: ratesSchema(),
    tiers: tiersSchema().nullish(),
  })

export type SaveRuleBody = TypeOf<typeof saveRuleBody>

export const enrollBody = () => z.strictObject({ partner_id: idSchema })

export type EnrollBody = TypeOf<typeof enrollBody>

export const listProgramsQuery = () =>
  listQuery(["name", "priority", "created_at"]).extend({
    status: status().optional(),
  })

export type ListProgramsQuery = TypeOf<typeof listProgramsQuery>
export const ruleSchema = () =>
  z.object({
    id: z.string(),
    scope: scopeTypeSchema(),
    /** The product, product type, tag, collection or category; null for the default. */
    target_id: z.string().nullable(),
    /** Its name; null for the default, and for what was deleted. */
    target: ruleTargetSchema().nullable(),
    rates: z.array(shownRateSchema()),
    tiers: shownTiersSchema().nullable(),
  })

export const programSchema = () =>
  z.object({
    id: z.string(),
    name: z.string(),
    /** HTML that is safe to show. */
    description: z.string().nullable(),
    priority: z.number().int(),
    status: status(),
    access: accessSchema(),
    starts_at: timeSchema().nullable(),
    ends_at: timeSchema().nullable(),
    credit: creditSchema(),
    base: baseSchema(),
    minimum_order: shownAmountsSchema(),
    order_cap: shownAmountsSchema(),
    month_cap: shownAmountsSchema(),
    repeat: repeatSchema(),
    tracking_window: trackingWindowSchema(),
    rules: z.array(ruleSchema()),
    /** How many partners are enrolled now. */
    enrolled_partners: z.number().int(),
    created_at: timeSchema(),
    updated_at: timeSchema(),
  })

const oneProgram = () => z.object({ program: programSchema() })
const path = "/admin/partner-programs"

export const programContracts: RouteContract[] = [
  {
    method: "GET",
    path,
    summary: "List programs with their rules, by priority",
    audience: "admin",
    query: listProgramsQuery,
    response: () =>
      z.object({ programs: z.array(programSchema()), ...pageOf() }),
    errors: [400, 401],
  },
  {
    method: "POST",
    path,
    summary: "Create a program",
    audience: "admin",
    body: createProgramBody,
    response: oneProgram,
    errors: [400, 401],
  },
  {
    method: "POST",
    path: `${path}/order`,
    summary: "Order programs by priority, for orders placed from now on",
    audience: "admin",
    body: orderProgramsBody,
    response: () => z.object({ program_ids: z.array(z.string()) }),
    errors: [400, 401, 404],
  },
  {
    method: "GET",
    path: `${path}/:id`,
    summary: "Get a program with its rules",
    audience: "admin",
    response: oneProgram,
    errors: [401, 404],
  },
  {
    method: "POST",
    path: `${path}/:id`,
    summary: "Change a program, for orders placed from now on",
    audience: "admin",
    body: updateProgramBody,
    response: oneProgram,
    errors: [400, 401, 404],
  },
  {
    method: "POST",
    path: `${path}/:id/rules`,
    summary: "Add a rule, or replace the one of the same scope",
    audience: "admin",
    body: saveRuleBody,
    response: oneProgram,
    errors: [400, 401, 404],
  },
  {
    method: "DELETE",
    path: `${path}/:id/rules/:rule_id`,
    summary: "Take a rule out of its program",
    audience: "admin",
    response: deletedSchema,
    errors: [401, 404],
  },
  previewProgramContract,
  {
    method: "GET",
    path: `${path}/:id/enrollments`,
    summary: "List the partners who are enrolled",
    audience: "admin",
    query: keysetQuery,
    response: () =>
      z.object({
        enrollments: z.array(
          z.object({
            id: z.string(),
            partner: z.object({
              id: z.string(),
              code: z.string(),
              name: z.string(),
            }),
            created_at: timeSchema(),
          }),
        ),
        ...keysetPageOf(),
      }),
    errors: [400, 401, 404],
  },
  {
    method: "POST",
    path: `${path}/:id/enrollments`,
    summary: "Enrol a partner; twice changes nothing",
    audience: "admin",
    body: enrollBody,
    response: () =>
      z.object({ partner_id: z.string(), program_id: z.string() }),
    errors: [400, 401, 404],
  },
  {
    method: "DELETE",
    path: `${path}/:id/enrollments/:partner_id`,
    summary: "End a partner's enrolment, for orders placed from now on",
    audience: "admin",
    response: deletedSchema,
    errors: [401, 404],
  },
]
