import { toDay, toMoments } from "./days"
import { toId, toOffset, toSearch, unquoted } from "./partners-query"
import type { BatchesQuery, PayoutsQuery, PayoutStatus } from "./payouts-types"

export const PAYOUTS_PAGE_SIZE = 20

/** In the order in which they are offered. */
export const PAYOUT_STATUSES = [
  "planned",
  "in_transit",
  "paid",
  "failed",
  "canceled",
  "reversed",
  "left_out",
] as const satisfies readonly PayoutStatus[]

const SORTABLE = ["created_at", "amount", "paid_at"]
const CURRENCY_CODE = /^[a-z]{3}$/

interface ListParams {
  q?: string
  order?: string
  offset?: string
  status?: string
  partner_id?: string
  currency_code?: string
  created_at?: string
}

/**
 * The list's query from its URL. What the API would refuse is left out: a link that
 * somebody wrote by hand shows the list, not an error.
 * @param batchId only this batch's payouts
 */
export const toPayoutsQuery = (
  params: ListParams,
  batchId?: string,
): PayoutsQuery => {
  const { order } = params
  const q = toSearch(params.q)
  const status = PAYOUT_STATUSES.find(
    (name) => name === unquoted(params.status),
  )
  const partnerId = toId(unquoted(params.partner_id))
  return {
    limit: PAYOUTS_PAGE_SIZE,
    offset: toOffset(params.offset),
    ...(batchId ? { batch_id: batchId } : {}),
    ...(q ? { q } : {}),
    ...(order && SORTABLE.includes(order.replace(/^-/, "")) ? { order } : {}),
    ...(status ? { status } : {}),
    ...(partnerId ? { partner_id: partnerId } : {}),
    ...toCurrency(params.currency_code),
    ...toDays(params.created_at),
  }
}

/** The query of the list of batches from its URL. */
export const toBatchesQuery = (params: {
  offset?: string
  currency_code?: string
}): BatchesQuery => ({
  limit: PAYOUTS_PAGE_SIZE,
  offset: toOffset(params.offset),
  ...toCurrency(params.currency_code),
})

const toCurrency = (value: string | undefined) => {
  const code = unquoted(value)
  return code && CURRENCY_CODE.test(code) ? { currency_code: code } : {}
}

/** The table keeps days in the URL as `{"$gte": moment, "$lte": moment}`. */
const toDays = (value: string | undefined) => {
  try {
    const { $gte, $lte } = Object(JSON.parse(value ?? "{}")) as {
      $gte?: unknown
      $lte?: unknown
    }
    return toMoments(dayOf($gte), dayOf($lte))
  } catch {
    return {}
  }
}

const dayOf = (moment: unknown): string | undefined => {
  const date = typeof moment === "string" ? new Date(moment) : null
  return date && !Number.isNaN(date.getTime()) ? toDay(date) : undefined
}
