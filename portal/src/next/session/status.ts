/**
 * Whether an error carries this HTTP status. Read from the field, not by
 * `instanceof FetchError`: a storefront may bundle the SDK twice.
 */
export const hasStatus = (error: unknown, status: number) =>
  error instanceof Error && "status" in error && error.status === status
