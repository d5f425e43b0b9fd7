import { z } from "@medusajs/framework/zod"

import { TARGETED_SCOPES } from "../../../domain/terms"
import {
  deletedSchema,
  idSchema,
  listQuery,
  pageOf,
  paragraphsSchema,
  pageQuery,
  textSchema,
  timeSchema,
} from "../../contract/common-schemas"
import { ratesSchema, shownRateSchema } from "../../contract/rate-schemas"
import type { RouteContract } from "../../contract/route-contract"

const LONGEST_NAME = 100
const LONGEST_DESCRIPTION = 10_000
const HIGHEST_PRIORITY = 1_000_000

const name = textSchema(LONGEST_NAME)
const status = z.enum(["active", "inactive"])
const priority = z.number().int().min(0).max(HIGHEST_PRIORITY)

export const createProgramBody = z.strictObject({
  name,
  description: paragraphsSchema(LONGEST_DESCRIPTION).nullish(),
  /** The lowest number wins. */
  priority: priority.default(0),
  status: status.default("active"),
})

export type CreateProgramBody = z.infer<typeof createProgramBody>

export const updateProgramBody = z.strictObject({
  name: name.optional(),
  description: paragraphsSchema(LONGEST_DESCRIPTION).nullish(),
  priority: priority.optional(),
  status: status.optional(),
})

export type UpdateProgramBody = z.infer<typeof updateProgramBody>

export const saveRuleBody = z.strictObject({
  scope: z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("default") }),
    z.strictObject({ type: z.enum(TARGETED_SCOPES), target_id: idSchema }),
  ]),
  rates: ratesSchema,
})

export type SaveRuleBody = z.infer<typeof saveRuleBody>

export const enrollBody = z.strictObject({ partner_id: idSchema })

export type EnrollBody = z.infer<typeof enrollBody>

export const listProgramsQuery = listQuery([
  "name",
  "priority",
  "created_at",
]).extend({ status: status.optional() })

export type ListProgramsQuery = z.infer<typeof listProgramsQuery>
export type PageQuery = z.infer<typeof pageQuery>

export const scopeTypeSchema = z.enum(["default", ...TARGETED_SCOPES])

export const ruleSchema = z.object({
  id: z.string(),
  scope: scopeTypeSchema,
  /** The product, product type, tag, collection or category; null for the default. */
  target_id: z.string().nullable(),
  rates: z.array(shownRateSchema),
})

const programSchema = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  priority: z.number().int(),
  status,
  rules: z.array(ruleSchema),
  created_at: timeSchema,
  updated_at: timeSchema,
})

const oneProgram = z.object({ program: programSchema })
const path = "/admin/partner-programs"

export const programContracts: RouteContract[] = [
  {
    method: "GET",
    path,
    summary: "List programs with their rules, by priority",
    audience: "admin",
    query: listProgramsQuery,
    response: z.object({ programs: z.array(programSchema), ...pageOf }),
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
  {
    method: "GET",
    path: `${path}/:id/enrollments`,
    summary: "List the partners who are enrolled",
    audience: "admin",
    query: pageQuery,
    response: z.object({
      enrollments: z.array(
        z.object({
          id: z.string(),
          partner: z.object({
            id: z.string(),
            code: z.string(),
            name: z.string(),
          }),
          created_at: timeSchema,
        }),
      ),
      ...pageOf,
    }),
    errors: [400, 401, 404],
  },
  {
    method: "POST",
    path: `${path}/:id/enrollments`,
    summary: "Enrol a partner; twice changes nothing",
    audience: "admin",
    body: enrollBody,
    response: z.object({ partner_id: z.string(), program_id: z.string() }),
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
