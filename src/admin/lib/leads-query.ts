import type {
  Referral,
  ReferralsQuery,
  ReferralSource,
  ReferralState,
} from "./leads-types"
import { toId, toOffset, toSearch, unquoted } from "./partners-query"

export const LEADS_PAGE_SIZE = 20

export const SOURCES: readonly ReferralSource[] = [
  "cookie",
  "form",
  "order",
  "manual",
]
export const STATES: readonly ReferralState[] = ["standing", "expired", "ended"]
const SORTABLE = ["occurred_at", "created_at"]

interface ListParams {
  q?: string
  order?: string
  offset?: string
  source?: string
  state?: string
  partner_id?: string
}

/** The list's query from its URL; what the API would refuse is left out. */
export const toLeadsQuery = (params: ListParams): ReferralsQuery => {
  const { order, offset } = params
  const q = toSearch(params.q)
  const source = SOURCES.find((name) => name === unquoted(params.source))
  const state = STATES.find((name) => name === unquoted(params.state))
  const partner_id = toId(params.partner_id)
  return {
    limit: LEADS_PAGE_SIZE,
    offset: toOffset(offset),
    ...(q ? { q } : {}),
    ...(order && SORTABLE.includes(order.replace(/^-/, "")) ? { order } : {}),
    ...(source ? { source } : {}),
    ...(state ? { state } : {}),
    ...(partner_id ? { partner_id } : {}),
  }
}

/** Whether a record counts still, as far as its own dates say. */
export const stateOf = (
  { ended_at, expires_at }: Pick<Referral, "ended_at" | "expires_at">,
  now: Date = new Date(),
): ReferralState => {
  if (ended_at) {
    return "ended"
  }
  return expires_at && new Date(expires_at) <= now ? "expired" : "standing"
}
