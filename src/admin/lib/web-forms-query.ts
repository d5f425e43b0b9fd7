import { FORM_KINDS, FORM_STATUSES } from "../../domain/partner-form"
import { toOffset, toSearch, unquoted } from "./partners-query"
import type { FormsQuery } from "./web-forms-types"

export const FORMS_PAGE_SIZE = 20

const SORTABLE = ["name", "created_at"]

/** The list's query from its URL: what the API would refuse is left out. */
export const toFormsQuery = (params: {
  q?: string
  order?: string
  kind?: string
  status?: string
  offset?: string
}): FormsQuery => {
  const { order } = params
  const q = toSearch(params.q)
  const kind = FORM_KINDS.find((name) => name === unquoted(params.kind))
  const status = FORM_STATUSES.find((name) => name === unquoted(params.status))
  return {
    limit: FORMS_PAGE_SIZE,
    offset: toOffset(params.offset),
    ...(q ? { q } : {}),
    ...(order && SORTABLE.includes(order.replace(/^-/, "")) ? { order } : {}),
    ...(kind ? { kind } : {}),
    ...(status ? { status } : {}),
  }
}
