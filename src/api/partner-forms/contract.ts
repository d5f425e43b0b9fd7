import { z } from "@medusajs/framework/zod"

import { EMAIL_LANGUAGES } from "../../emails/catalogue"
import type { RouteContract } from "../contract/route-contract"
import { applicationBody } from "../store/partners/applications/contract"
import { recordLeadBody } from "../store/referrals/contract"

const { ref, subject } = applicationBody.shape

/** What every plain HTML form may send. Fields that are not named are ignored. */
const always = {
  ref,
  visitor_id: recordLeadBody().shape.visitor_id.optional(),
  subject,
  /** A script may say how long the form was open, in milliseconds. */
  elapsed_ms: z.coerce.number().min(0).optional(),
  /** In which language it is answered; left out: what the browser asks for. */
  language: z.enum(EMAIL_LANGUAGES).optional().catch(undefined),
}

const { name, email, first_name, last_name } = applicationBody.shape
const { website, phone, message, accepted_agreement_id } = applicationBody.shape

/** No password: nobody should type the shop's into somebody else's page. */
export const plainApplicationBody = z.object({
  name,
  email,
  first_name,
  last_name,
  website,
  phone,
  message,
  accepted_agreement_id,
  ...always,
})

export const plainLeadBody = z.object({ email, ...always })

const path = "/partner-forms/:id"

export const plainFormContracts: RouteContract[] = [
  {
    method: "POST",
    path,
    summary:
      "Take a plain HTML form in, from any page; answers with a page, or leads (303) to " +
      "the form's own",
    audience: "anyone",
    page: true,
    body: () => z.union([plainApplicationBody, plainLeadBody]),
    response: () => z.string(),
    errors: [400, 404, 429],
  },
  {
    method: "GET",
    path: `${path}/agreement`,
    summary:
      "The terms and conditions in force, as a page to which a form links",
    audience: "anyone",
    page: true,
    response: () => z.string(),
    errors: [404],
  },
]
