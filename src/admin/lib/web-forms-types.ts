import type {
  createFormBody,
  formSchema,
  listedFormSchema,
  listFormsQuery,
  retrieveFormQuery,
  updateFormBody,
} from "../../api/admin/partner-forms/contract"
import type { InputOf, TypeOf } from "../../api/contract/schema-types"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

interface Page {
  count: number
  limit: number
  offset: number
}

export type PartnerForm = TypeOf<typeof listedFormSchema>
/** A form with the HTML that puts it into a page. */
export type EmbeddableForm = TypeOf<typeof formSchema>
export type FormLanguage = NonNullable<
  TypeOf<typeof retrieveFormQuery>["language"]
>
export type FormsQuery = TypeOf<typeof listFormsQuery>
export type CreateFormInput = InputOf<typeof createFormBody>
export type UpdateFormInput = InputOf<typeof updateFormBody>
export type FormAnswer = { form: EmbeddableForm }
export type FormsAnswer = { forms: PartnerForm[] } & Page
