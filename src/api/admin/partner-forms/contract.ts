import { z } from "@medusajs/framework/zod"

import { EMAIL_LANGUAGES } from "../../../emails/catalogue"
import {
  deletedSchema,
  idSchema,
  listQuery,
  pageOf,
  partnerStatusSchema,
  textSchema,
  timeSchema,
} from "../../contract/common-schemas"
import {
  formApprovalSchema,
  formKindSchema,
  formParentSchema,
  formStatusSchema,
} from "../../contract/form-schemas"
import type { RouteContract } from "../../contract/route-contract"
import type { TypeOf } from "../../contract/schema-types"

const LONGEST_NAME = 100
const LONGEST_ADDRESS = 2000
const MOST_PROGRAMS = 100

const name = () => textSchema(LONGEST_NAME)

const content = () => ({
  status: formStatusSchema().optional(),
  /** Enrolment: in which programs partners are enrolled once they are taken in. */
  program_ids: z.array(idSchema).max(MOST_PROGRAMS).optional(),
  /** With `referring` who is credited when nobody sent them (null: nobody), with `fixed`
   * the one who always is. */
  parent_id: idSchema.nullish(),
  /** Enrolment: who decides about applications. */
  approval: formApprovalSchema().optional(),
  /** Where a plain HTML form leads afterwards: a path of the storefront, or an address
   * on an allowed origin. */
  thanks_url: textSchema(LONGEST_ADDRESS).nullish(),
})

export const createFormBody = () =>
  z.strictObject({
    name: name(),
    kind: formKindSchema(),
    /** A lead form credits a partner: `referring` or `fixed`. */
    parent: formParentSchema().default("referring"),
    ...content(),
  })

export type CreateFormBody = TypeOf<typeof createFormBody>

export const updateFormBody = () =>
  z.strictObject({
    name: name().optional(),
    parent: formParentSchema().optional(),
    ...content(),
  })

export type UpdateFormBody = TypeOf<typeof updateFormBody>

export const listFormsQuery = () =>
  listQuery(["name", "created_at", "updated_at"]).extend({
    kind: formKindSchema().optional(),
    status: formStatusSchema().optional(),
  })

export type ListFormsQuery = TypeOf<typeof listFormsQuery>

export const retrieveFormQuery = () =>
  z.strictObject({
    /** Of `embed_html`; left out: that of e-mails to partners. */
    language: z.enum(EMAIL_LANGUAGES).optional(),
  })

export type RetrieveFormQuery = TypeOf<typeof retrieveFormQuery>

/** A form in a list. */
export const listedFormSchema = () =>
  z.object({
    id: z.string(),
    name: z.string(),
    kind: formKindSchema(),
    status: formStatusSchema(),
    program_ids: z.array(z.string()),
    /** Those of the programs that there are still. */
    programs: z.array(z.object({ id: z.string(), name: z.string() })),
    parent: formParentSchema(),
    parent_id: z.string().nullable(),
    /** The partner of `parent_id`; only one who is active is credited. */
    parent_partner: z
      .object({
        id: z.string(),
        code: z.string(),
        name: z.string(),
        status: partnerStatusSchema(),
      })
      .nullable(),
    approval: formApprovalSchema(),
    thanks_url: z.string().nullable(),
    /** Where a plain HTML form is posted to. */
    action_url: z.string(),
    created_at: timeSchema(),
    updated_at: timeSchema(),
  })

export const formSchema = () =>
  listedFormSchema().extend({
    /** An HTML form to be put into any page; without style and without script. */
    embed_html: z.string(),
  })

const oneForm = () => z.object({ form: formSchema() })
const path = "/admin/partner-forms"

export const formContracts: RouteContract[] = [
  {
    method: "GET",
    path,
    summary: "List the forms that take partners in or note leads, by name",
    audience: "admin",
    query: listFormsQuery,
    response: () =>
      z.object({ forms: z.array(listedFormSchema()), ...pageOf() }),
    errors: [400, 401],
  },
  {
    method: "POST",
    path,
    summary: "Create a form",
    audience: "admin",
    body: createFormBody,
    response: oneForm,
    errors: [400, 401, 404],
  },
  {
    method: "GET",
    path: `${path}/:id`,
    summary: "Get a form with the HTML that puts it into any page",
    audience: "admin",
    query: retrieveFormQuery,
    response: oneForm,
    errors: [400, 401, 404],
  },
  {
    method: "POST",
    path: `${path}/:id`,
    summary: "Change a form; its kind stays",
    audience: "admin",
    body: updateFormBody,
    response: oneForm,
    errors: [400, 401, 404],
  },
  {
    method: "DELETE",
    path: `${path}/:id`,
    summary: "Delete a form; those who came through it stay",
    audience: "admin",
    response: deletedSchema,
    errors: [401, 404],
  },
]
