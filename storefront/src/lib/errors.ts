/** Whether an error of the store API carries this HTTP status. */
export const hasStatus = (error: unknown, status: number) =>
  error instanceof Error && "status" in error && error.status === status

/**
 * The store API's own sentence for a refused request (400 to 499), which says
 * what to change; a general one when the API failed or gave no answer.
 */
export const messageOf = (error: unknown) => {
  const status = error instanceof Error && "status" in error && error.status
  return typeof status === "number" && status < 500
    ? (error as Error).message
    : "The store does not answer right now. Please try again in a minute."
}
