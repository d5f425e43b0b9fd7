/** Fields of a plain HTML form that people see. */
export const SHOWN_FIELDS = [
  "name",
  "email",
  "first_name",
  "last_name",
  "website",
  "phone",
  "message",
] as const

export type ShownField = (typeof SHOWN_FIELDS)[number]

/** What plain HTML forms, and the pages that answer them, say in one language. */
export interface FormTexts {
  labels: Record<ShownField, string>
  /** Behind the label of a field that may stay empty. */
  optional: string
  /** Around the link to the terms and conditions. */
  accept: { before: string; after: string }
  /** Beside the field that people do not see. */
  leave_empty: string
  submit: { enrolment: string; lead: string }
  thanks: {
    title: string
    enrolment: string
    lead: string
  }
  /** Of what was wrong; the list of it follows. */
  wrong: { title: string; intro: string; back: string }
  /** Of a form that is not there (any more). */
  closed: { title: string; text: string }
  /** Where no terms and conditions are in force. */
  no_agreement: { title: string; text: string }
  /** Of whom too many forms came. */
  too_many: { title: string; text: string }
  /** What is wrong with a field, where the API's own English does not do. */
  problems: {
    missing: string
    email: string
    website: string
    phone: string
    agreement: string
    other: string
  }
}
