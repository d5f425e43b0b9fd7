import type { z } from "@medusajs/framework/zod"

import type {
  createFormBody,
  formSchema,
  listedFormSchema,
  listFormsQuery,
  retrieveFormQuery,
  updateFormBody,
} from "../../api/admin/partner-forms/contract"
import type { AnswerOf } from "../../api/contract/answer-of"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

interface Page {
  count: number
  limit: number
  offset: number
}

export type PartnerForm = AnswerOf<typeof listedFormSchema>
/** A form with the HTML that puts it into a page. */
export type EmbeddableForm = AnswerOf<typeof formSchema>
export type FormLanguage = NonNullable<
  z.infer<typeof retrieveFormQuery>["language"]
>
export type FormsQuery = z.infer<typeof listFormsQuery>
export type CreateFormInput = z.input<typeof createFormBody>
export type UpdateFormInput = z.input<typeof updateFormBody>
export type FormAnswer = { form: EmbeddableForm }
export type FormsAnswer = { forms: PartnerForm[] } & Page
