export interface ApiProblem {
  /** The last part of the field's path, where the message names one. */
  field: string | null
  message: string
}

const VALIDATION = /^Invalid request: /
const FIELD_FIRST = /^([a-z][a-z_.]*): (.+)$/s
const FIELD_QUOTED = /\bfield '([^']+)'/i

/**
 * What the API complains about, field by field. Our own messages begin with the field
 * (`code: "ana" is taken`); Medusa's validation lists several problems in one message
 * and quotes the path of each (`Value for field 'owner, email' …`).
 */
export const toProblems = (message: string): ApiProblem[] =>
  VALIDATION.test(message)
    ? message.replace(VALIDATION, "").split("; ").map(toProblem)
    : [toProblem(message)]

const toProblem = (message: string): ApiProblem => {
  const [, first, rest] = message.match(FIELD_FIRST) ?? []
  if (first && rest) {
    return { field: lastOf(first), message: rest }
  }
  const [, quoted] = message.match(FIELD_QUOTED) ?? []
  return { field: quoted ? lastOf(quoted) : null, message }
}

const lastOf = (path: string): string => path.split(/[.,\s]+/).at(-1) ?? path
