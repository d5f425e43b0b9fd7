import type { ApplicationBody } from "../../client/types.ts"

/** What an applicant enters; what is left out is empty. */
export type ApplicationValues = {
  name: string
  email: string
  website: string
  phone: string
  message: string
  program_id: string
  /** The trap. */
  subject: string
}

export const APPLICATION_FIELDS = [
  "name",
  "email",
  "website",
  "phone",
  "message",
  "program_id",
] as const

/**
 * The application as the API takes it.
 *
 * @param recruiter - code of the partner whose page the applicant came from.
 * @param elapsedMs - how long the form was open.
 */
export const toApplication = (
  { name, email, subject, ...rest }: ApplicationValues,
  recruiter: string | null,
  elapsedMs: number,
): ApplicationBody => ({
  name,
  email: email.trim(),
  website: rest.website.trim() || null,
  phone: rest.phone.trim() || null,
  message: rest.message.trim() || null,
  program_id: rest.program_id || null,
  ...(recruiter ? { ref: recruiter } : {}),
  subject,
  elapsed_ms: elapsedMs,
})
