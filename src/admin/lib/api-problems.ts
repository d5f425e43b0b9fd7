export interface ApiProblem {
  /** The last part of the field's path, where the message names one. */
  field: string | null
  message: string
}

const FIELD_FIRST = /^([a-z][a-z_.]*): (.+)$/s

/**
 * What the API complains about, a line for each problem. A message about a field begins
 * with its path: `code: "ana" is taken`, `owner.email: must be an e-mail address`.
 */
export const toProblems = (message: string): ApiProblem[] =>
  message.split("\n").map(toProblem)

const toProblem = (message: string): ApiProblem => {
  const [, path, rest] = message.match(FIELD_FIRST) ?? []
  return path && rest
    ? { field: lastOf(path), message: asSentence(rest) }
    : { field: null, message }
}

const asSentence = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1)

const lastOf = (path: string): string => path.split(".").at(-1) ?? path
