import { toOffset, toSearch } from "./partners-query"
import type { ProgramsQuery } from "./program-types"

/** As many as the API answers at once: programs are put in order on one page. */
export const PROGRAMS_PAGE_SIZE = 100

/** The list's query from its URL: what the API would refuse is left out. */
export const toProgramsQuery = (params: {
  q?: string
  offset?: string
}): ProgramsQuery => {
  const q = toSearch(params.q)
  return {
    limit: PROGRAMS_PAGE_SIZE,
    offset: toOffset(params.offset),
    ...(q ? { q } : {}),
  }
}

/** Whether rows may be dragged: only where the first of all programs are shown. */
export const canReorder = ({ q, offset }: ProgramsQuery): boolean =>
  q === undefined && offset === 0
