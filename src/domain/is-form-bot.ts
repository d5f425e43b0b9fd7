/** Nobody reads and fills in a form in less. */
const FASTEST_PERSON_MS = 2000

/**
 * Whether a form was filled in by a program: it filled in a field that people do not see,
 * or it was too fast. A form that does not say how long it was open is not judged by it.
 */
export function isFormBot(form: {
  subject?: string
  elapsed_ms?: number
}): boolean {
  return (
    Boolean(form.subject) ||
    (form.elapsed_ms !== undefined && form.elapsed_ms < FASTEST_PERSON_MS)
  )
}
