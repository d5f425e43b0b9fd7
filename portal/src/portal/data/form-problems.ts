import { PortalError } from "../../client/browser.ts"

const TOO_MANY = 429
const WRONG = 400
const NOT_FOUND = 404
const CONFLICT = 409
const TOO_LARGE = 413

const statusOf = (error: Error): number =>
  error instanceof PortalError ? error.status : 0

/** Whether the API refused because it was asked too often. */
export const isTooMany = (error: Error): boolean => statusOf(error) === TOO_MANY

/** Whether there is no such thing (any more). */
export const isGone = (error: Error): boolean => statusOf(error) === NOT_FOUND

/** Whether somebody else has just changed the same. */
export const isConflict = (error: Error): boolean =>
  statusOf(error) === CONFLICT

/** Whether more was sent than the API takes. */
export const isTooLarge = (error: Error): boolean =>
  statusOf(error) === TOO_LARGE

/** What the API says is wrong with what was entered; null for every other failure. */
export const refusalOf = (error: Error): string | null =>
  statusOf(error) === WRONG ? error.message : null

/** Those of the fields that the API refuses; it begins each line with a field's name. */
export const wrongFields = <Field extends string>(
  error: Error,
  fields: readonly Field[],
): Field[] => {
  const lines = refusalOf(error)?.split("\n") ?? []
  return fields.filter((field) =>
    lines.some((line) => line.startsWith(`${field}:`)),
  )
}
