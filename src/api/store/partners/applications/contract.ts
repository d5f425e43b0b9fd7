import { z } from "@medusajs/framework/zod"

import {
  emailSchema,
  idSchema,
  paragraphsSchema,
  partnerCodeSchema,
  phoneSchema,
  textSchema,
  websiteSchema,
} from "../../../contract/common-schemas"
import { formTraps } from "../../../contract/form-traps"
import type { RouteContract } from "../../../contract/route-contract"
import { visitorIdSchema } from "../../referrals/contract"

const LONGEST_NAME = 100
const LONGEST_CODE = 100
const LONGEST_MESSAGE = 2000
const SHORTEST_PASSWORD = 8
const LONGEST_PASSWORD = 1000

const name = textSchema(LONGEST_NAME)

export const applicationBody = z.strictObject({
  /** What the partner is called: a person, a blog, a company. */
  name,
  email: emailSchema,
  first_name: name.nullish(),
  last_name: name.nullish(),
  /** Of the customer's account that the address has in the shop, for the portal from the
   * approval on. Without an account it counts only where the store has Medusa verify
   * partners' e-mail addresses (`authVerificationsPerActor`); elsewhere, and where it is
   * wrong, the password is chosen through a link that is sent to the mailbox. */
  password: z
    .string()
    .min(
      SHORTEST_PASSWORD,
      `must have at least ${SHORTEST_PASSWORD} characters`,
    )
    .max(LONGEST_PASSWORD)
    .optional(),
  website: websiteSchema.nullish(),
  phone: phoneSchema.nullish(),
  message: paragraphsSchema(LONGEST_MESSAGE).nullish(),
  /** One of `/store/partner-programs`. */
  program_id: idSchema.nullish(),
  /** Code of the partner who sent them; one that is unknown is no mistake. */
  ref: z.string().max(LONGEST_CODE).optional(),
  /** The visitor's id, by whose clicks a form finds out who sent them. */
  visitor_id: visitorIdSchema.optional(),
  /** An enrolment form of the store: it decides about parent, programs and approval. */
  form_id: idSchema.nullish(),
  /** The terms and conditions that they have read and accept: those in force. */
  accepted_agreement_id: idSchema.nullish(),
  /** The partner code that they would like; where another applicant has it, one is made
   * from the name. */
  code: partnerCodeSchema.optional(),
  ...formTraps,
})

export type ApplicationBody = z.infer<typeof applicationBody>

export const applicationContract: RouteContract = {
  method: "POST",
  path: "/store/partners/applications",
  summary: "Apply as a partner; the answer is the same whoever it is",
  audience: "store",
  limit: "applications",
  knowsCustomer: true,
  body: () => applicationBody,
  response: () => z.object({ status: z.literal("received") }),
  errors: [400, 429],
}
