/** A page's query, as Next.js hands it over. */
export type SearchParams = Promise<ResolvedSearchParams>

export type ResolvedSearchParams = Record<string, string | string[] | undefined>

/** One parameter without blanks; undefined when missing or empty. */
export const paramOf = (params: ResolvedSearchParams, name: string) => {
  const value = params[name]
  const first = Array.isArray(value) ? value[0] : value
  return first?.trim() || undefined
}

/** The `page` parameter, from 1; anything that is no such number is 1. */
export const pageNumber = (params: ResolvedSearchParams) => {
  const page = Number(paramOf(params, "page"))
  return Number.isSafeInteger(page) && page > 0 ? page : 1
}
