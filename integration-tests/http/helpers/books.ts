import type { ApiUser } from "./api"

export interface Transfer {
  kind: string
  amount: number
  currency_code: string
  reason: string | null
  idempotency_key: string
  debit: { owner_id: string; kind: string }
  credit: { owner_id: string; kind: string }
}

export interface OrderCommissions {
  attribution: {
    sale_partner: { code: string } | null
    lead_partner: { code: string } | null
    source: string | null
    review: string
    lead_trace: { partner_code: string; verdict: string; reason: string }[]
    trace: { partner_code: string; verdict: string; reason: string }[]
  } | null
  decisions: { kind: string; reason: string }[]
  problem: string | null
  payable_from: string | null
  lines: {
    title: string
    side: string
    rule: { program_name: string; scope: string } | null
    reason: string
    passed_over: { program_name: string; reason: string }[]
  }[]
  commissions: {
    line_id: string
    title: string
    level: number
    role: string
    amount: number
    earned: number
    clawed_back: number
    pending: number
    payable: number
    explanation: string[]
    rule_version: number
    partner: { code: string }
    sold_by: { code: string } | null
  }[]
}

const MOST = 100

/** All transfers of an order, or of the whole store. */
export async function transfersOf(
  admin: ApiUser,
  orderId?: string,
): Promise<Transfer[]> {
  const { transfers, count } = await admin.get<{
    transfers: Transfer[]
    count: number
  }>("/admin/partner-ledger/transfers", { order_id: orderId, limit: MOST })
  if (count > MOST) {
    throw new Error(`${count} transfers do not fit on a page`)
  }
  return transfers
}

/** Transfers as short sentences, sorted: "earn 14.40". */
export async function postedFor(
  admin: ApiUser,
  orderId?: string,
): Promise<string[]> {
  const transfers = await transfersOf(admin, orderId)
  return transfers
    .map(({ kind, amount }) => `${kind} ${amount.toFixed(2)}`)
    .sort()
}

/** Who earns what on an order now: { ana: 10, ben: 3 }. */
export async function earningsOf(
  admin: ApiUser,
  orderId: string,
): Promise<Record<string, number>> {
  const { commissions } = await commissionsOf(admin, orderId)
  const cents: Record<string, number> = {}
  for (const { partner, amount } of commissions) {
    cents[partner.code] = (cents[partner.code] ?? 0) + Math.round(amount * 1000)
  }
  return Object.fromEntries(
    Object.entries(cents).map(([code, sum]) => [code, sum / 1000]),
  )
}

/** An order's attribution and commissions as the admin sees them. */
export async function commissionsOf(
  admin: ApiUser,
  orderId: string,
): Promise<OrderCommissions> {
  return await admin.get<OrderCommissions>(
    `/admin/orders/${orderId}/partner-commissions`,
  )
}

/** Syncs an order as the admin's button does. */
export async function syncOrder(
  admin: ApiUser,
  orderId: string,
): Promise<OrderCommissions> {
  return await admin.post<OrderCommissions>(
    `/admin/orders/${orderId}/partner-commissions/sync`,
  )
}

/** A partner's pending balance by currency. */
export async function pendingOf(
  admin: ApiUser,
  partnerId: string,
): Promise<Record<string, number>> {
  const { partner } = await admin.get<{
    partner: { balances: { currency_code: string; pending: number }[] }
  }>(`/admin/partners/${partnerId}`)
  return Object.fromEntries(
    partner.balances.map(({ currency_code, pending }) => [
      currency_code,
      pending,
    ]),
  )
}

/** The proof of the books: `{ ok: true, problems: [] }`, and how many rows it read. */
export async function checkBooks(admin: ApiUser) {
  const { check } = await admin.get<{
    check: {
      ok: boolean
      transfers: number
      problems: { problem: string; id: string }[]
    }
  }>("/admin/partner-ledger/check")
  return check
}
