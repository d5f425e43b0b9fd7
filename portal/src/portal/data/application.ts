import type { ApplicationBody } from "../../client/types.ts"

/** What an applicant enters; what is left out is empty. */
export type ApplicationValues = {
  name: string
  email: string
  website: string
  phone: string
  message: string
  program_id: string
  /** Whether a password of the shop is handed over. */
  is_customer: boolean
  password: string
  /** Id of the agreement that was ticked: another version must be ticked again. */
  accepted_agreement_id: string
  /** The trap. */
  subject: string
}

/** A form that nobody has filled in yet. */
export const NO_APPLICATION: ApplicationValues = {
  name: "",
  email: "",
  website: "",
  phone: "",
  message: "",
  program_id: "",
  is_customer: false,
  password: "",
  accepted_agreement_id: "",
  subject: "",
}

export const APPLICATION_FIELDS = [
  "name",
  "email",
  "website",
  "phone",
  "message",
  "program_id",
  "password",
  "accepted_agreement_id",
  "form_id",
] as const

type Origin = {
  /** The store's form that was filled in. */
  formId: string | null
  /** Code of the partner whose page the applicant came from. */
  recruiter: string | null
  /** How long the form was open. */
  elapsedMs: number
}

/** The application as the API takes it. */
export const toApplication = (
  { name, email, subject, ...rest }: ApplicationValues,
  { formId, recruiter, elapsedMs }: Origin,
): ApplicationBody => ({
  name,
  email: email.trim(),
  website: rest.website.trim() || null,
  phone: rest.phone.trim() || null,
  message: rest.message.trim() || null,
  program_id: rest.program_id || null,
  ...(rest.is_customer && rest.password ? { password: rest.password } : {}),
  ...(rest.accepted_agreement_id
    ? { accepted_agreement_id: rest.accepted_agreement_id }
    : {}),
  ...(formId ? { form_id: formId } : {}),
  ...(recruiter ? { ref: recruiter } : {}),
  subject,
  elapsed_ms: elapsedMs,
})
