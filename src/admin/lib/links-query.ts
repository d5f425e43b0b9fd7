import { toMoments } from "./days"
import type { LinkReportQuery, LinkReportRow, LinksQuery } from "./links-types"
import { toId, toOffset, toSearch } from "./partners-query"

export const LINKS_PAGE_SIZE = 20
export const REPORT_PAGE_SIZE = 20
/** How many rows of the report are drawn. */
export const CHARTED_ROWS = 10

const SORTABLE = ["name", "code", "created_at"]

/** The list's query from its URL; what the API would refuse is left out. */
export const toLinksQuery = (params: {
  q?: string
  order?: string
  offset?: string
}): LinksQuery => {
  const { order, offset } = params
  const q = toSearch(params.q)
  return {
    limit: LINKS_PAGE_SIZE,
    offset: toOffset(offset),
    ...(q ? { q } : {}),
    ...(order && SORTABLE.includes(order.replace(/^-/, "")) ? { order } : {}),
  }
}

/** The report's query from its URL; without days the API takes the last thirty. */
export const toReportQuery = (params: {
  from?: string
  to?: string
  partner_id?: string
  offset?: string
}): LinkReportQuery => {
  const partner_id = toId(params.partner_id)
  return {
    limit: REPORT_PAGE_SIZE,
    offset: toOffset(params.offset),
    ...toMoments(params.from, params.to),
    ...(partner_id ? { partner_id } : {}),
  }
}

/** One bar of the report's charts. */
export interface LinkBar {
  id: string
  label: string
  clicks: number
  orders: number
}

/** The report's first rows as bars. */
export const toBars = (
  rows: readonly LinkReportRow[],
  mainLink: string,
): LinkBar[] =>
  rows.slice(0, CHARTED_ROWS).map((row) => ({
    id: toRowId(row),
    label: [row.partner.code, row.link?.name ?? mainLink, row.ad_code]
      .filter(Boolean)
      .join(" · "),
    clicks: row.clicks,
    orders: row.orders,
  }))

/** A row of the report is one partner's link with one ad code. */
export const toRowId = ({ partner, link, ad_code }: LinkReportRow): string =>
  [partner.id, link?.id ?? "", ad_code ?? ""].join(" ")
