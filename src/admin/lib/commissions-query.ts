import type {
  CommissionsExportQuery,
  CommissionsQuery,
  CommissionState,
} from "./commissions-types"
import { toDay, toMoments } from "./days"
import { toOffset, toSearch } from "./partners-query"

export const COMMISSIONS_PAGE_SIZE = 20

export const COMMISSION_STATES: readonly CommissionState[] = [
  "pending",
  "partly_payable",
  "payable",
  "reversed",
  "under_review",
]

const SORTABLE = ["placed_at", "amount"]
const ID = /^[A-Za-z0-9_-]{1,100}$/

interface ListParams {
  q?: string
  order?: string
  offset?: string
  state?: string
  partner_id?: string
  order_id?: string
  program_id?: string
  placed_at?: string
}

/**
 * The list's query from its URL. What the API would refuse is left out: a link that
 * somebody wrote by hand shows the list, not an error.
 */
export const toCommissionsQuery = (params: ListParams): CommissionsQuery => {
  const { order } = params
  const q = toSearch(params.q)
  const state = COMMISSION_STATES.find((name) => name === toText(params.state))
  const partnerId = toId(params.partner_id)
  const orderId = toId(params.order_id)
  const programId = toId(params.program_id)
  return {
    limit: COMMISSIONS_PAGE_SIZE,
    offset: toOffset(params.offset),
    ...(q ? { q } : {}),
    ...(order && SORTABLE.includes(order.replace(/^-/, "")) ? { order } : {}),
    ...(state ? { state } : {}),
    ...(partnerId ? { partner_id: partnerId } : {}),
    ...(orderId ? { order_id: orderId } : {}),
    ...(programId ? { program_id: programId } : {}),
    ...toDays(params.placed_at),
  }
}

/** Which commissions an export has: all that the list shows, on every page. */
export const toCommissionsExportQuery = ({
  limit: _limit,
  offset: _offset,
  order: _order,
  ...filters
}: CommissionsQuery): CommissionsExportQuery => filters

/** An id from the URL; nothing for what is none. */
export const toId = (value: string | undefined): string | undefined => {
  const id = toText(value)
  return id && ID.test(id) ? id : undefined
}

/** The table keeps days in the URL as `{"$gte": moment, "$lte": moment}`. */
const toDays = (value: string | undefined) => {
  const { $gte, $lte } = toRecord(value)
  return toMoments(dayOf($gte), dayOf($lte))
}

const dayOf = (moment: unknown): string | undefined => {
  const date = typeof moment === "string" ? new Date(moment) : null
  return date && !Number.isNaN(date.getTime()) ? toDay(date) : undefined
}

/** The table writes a filter as JSON (`null` while it is empty), people write a word. */
const toText = (value: string | undefined): string | undefined => {
  const parsed = parse(value)
  if (parsed === undefined) {
    return value
  }
  return typeof parsed === "string" ? parsed : undefined
}

const toRecord = (value: string | undefined): Record<string, unknown> => {
  const parsed = parse(value)
  return parsed !== null && typeof parsed === "object"
    ? (parsed as Record<string, unknown>)
    : {}
}

const parse = (value: string | undefined): unknown => {
  try {
    return value === undefined ? undefined : JSON.parse(value)
  } catch {
    return undefined
  }
}
