import { z } from "@medusajs/framework/zod"

import {
  FORM_APPROVALS,
  FORM_KINDS,
  FORM_PARENTS,
  FORM_STATUSES,
} from "../../domain/partner-form"
import { timeSchema } from "./common-schemas"

/** `enrolment` takes partners in, `lead` notes who became known and through whom. */
export const formKindSchema = () => z.enum(FORM_KINDS)

export const formStatusSchema = () => z.enum(FORM_STATUSES)

/** Whom a form credits: nobody, who sent the visitor, or one partner for everybody. */
export const formParentSchema = () => z.enum(FORM_PARENTS)

/** Who decides about applications; `store`: as Settings say. */
export const formApprovalSchema = () => z.enum(FORM_APPROVALS)

/** The terms and conditions that whoever applies must accept. */
export const shownAgreementSchema = () =>
  z.object({
    id: z.string(),
    version: z.number().int(),
    title: z.string(),
    /** HTML that is safe to show. */
    body: z.string(),
    published_at: timeSchema(),
  })
