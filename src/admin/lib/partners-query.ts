import type {
  PartnersExportQuery,
  PartnersQuery,
  PartnerStatus,
} from "./api-types"

export const PARTNERS_PAGE_SIZE = 20

/** In the order in which they are offered. */
export const STATUSES = [
  "applied",
  "active",
  "inactive",
  "rejected",
] as const satisfies readonly PartnerStatus[]
const SORTABLE = ["code", "name", "created_at", "payable"]
const LONGEST_SEARCH = 100

interface ListParams {
  q?: string
  order?: string
  offset?: string
  status?: string
  program_id?: string
  parent_id?: string
}

/**
 * The list's query from its URL. What the API would refuse is left out: a link that
 * somebody wrote by hand shows the list, not an error.
 */
export const toPartnersQuery = (params: ListParams): PartnersQuery => {
  const { order, offset, status } = params
  const programId = toId(unquoted(params.program_id))
  const parentId = toId(unquoted(params.parent_id))
  const q = toSearch(params.q)
  const known = STATUSES.find((name) => name === unquoted(status))
  return {
    limit: PARTNERS_PAGE_SIZE,
    offset: toOffset(offset),
    ...(q ? { q } : {}),
    ...(order && SORTABLE.includes(order.replace(/^-/, "")) ? { order } : {}),
    ...(known ? { status: known } : {}),
    ...(programId ? { program_id: programId } : {}),
    ...(parentId ? { parent_id: parentId } : {}),
  }
}

/** Which partners an export has: all that the list shows, on every page. */
export const toExportQuery = ({
  limit: _limit,
  offset: _offset,
  order: _order,
  ...filters
}: PartnersQuery): PartnersExportQuery => filters

/** What is searched for; nothing while only blanks were typed. */
export const toSearch = (typed: string | undefined): string | undefined =>
  typed
    ?.replace(/\p{Cc}/gu, "")
    .trim()
    .slice(0, LONGEST_SEARCH)
    .trim() || undefined

/** A page's offset; the first page for what is no offset. */
export const toOffset = (offset: string | undefined): number =>
  offset && /^\d{1,9}$/.test(offset) ? Number(offset) : 0

const ID = /^[A-Za-z0-9_-]{1,100}$/

/** An id of the API; none for what is no id. */
export const toId = (id: string | undefined): string | undefined =>
  id && ID.test(id) ? id : undefined

/** The table keeps filters in the URL as JSON. */
export const unquoted = (value: string | undefined) =>
  value?.replace(/^"(.*)"$/, "$1")
