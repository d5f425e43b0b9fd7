import { ApiUser, type HttpClient } from "./api"
import type { TestStore } from "./store"

export const PASSWORD = "a-partners-password"

interface PartnerAnswer {
  partner: { id: string; code: string }
}

/** Creates an active partner who can sign in. */
export async function createPartner(
  admin: ApiUser,
  code: string,
  parentId: string | null = null,
): Promise<string> {
  const { partner } = await admin.post<PartnerAnswer>("/admin/partners", {
    code,
    name: code.toUpperCase(),
    parent_id: parentId,
    owner: { email: `${code}@example.com`, password: PASSWORD },
  })
  return partner.id
}

interface RatePlan {
  level: 1 | 2 | 3
  role?: "sale" | "unused"
  percent?: number
  amounts?: { currency_code: string; amount: number }[]
}

/** Creates an active program with rules, and enrols partners. */
export async function createProgram(
  admin: ApiUser,
  plan: {
    name: string
    priority?: number
    default_rates?: RatePlan[]
    products?: { product_id: string; rates: RatePlan[] }[]
    partners: string[]
  },
): Promise<string> {
  const { program } = await admin.post<{ program: { id: string } }>(
    "/admin/partner-programs",
    { name: plan.name, priority: plan.priority ?? 0 },
  )
  const path = `/admin/partner-programs/${program.id}`
  if (plan.default_rates) {
    await admin.post(`${path}/rules`, {
      scope: { type: "default" },
      rates: plan.default_rates,
    })
  }
  for (const { product_id, rates } of plan.products ?? []) {
    await admin.post(`${path}/rules`, {
      scope: { type: "product", target_id: product_id },
      rates,
    })
  }
  for (const partner_id of plan.partners) {
    await admin.post(`${path}/enrollments`, { partner_id })
  }
  return program.id
}

/** Signs a partner in by code. */
export async function signInPartner(
  client: HttpClient,
  store: TestStore,
  login: string,
): Promise<ApiUser> {
  const { token } = await store.visitor.post<{ token: string }>(
    "/store/partners/sign-in",
    { login, password: PASSWORD },
  )
  return new ApiUser(client, {
    "x-publishable-api-key": store.publishable_key,
    authorization: `Bearer ${token}`,
  })
}

export interface Ledger {
  balances: { currency_code: string; pending: number; payable: number }[]
  ledger: Record<
    | "beginning_balance"
    | "commissions"
    | "clawbacks"
    | "payments"
    | "adjustments"
    | "ending_balance",
    number
  >
  entries: {
    kind: string
    amount: number
    title: string
    level: number
    order_id: string
    sold_by: { code: string } | null
  }[]
  count: number
}

/** My Ledger as the partner sees it. */
export async function readLedger(
  partner: ApiUser,
  params?: Record<string, unknown>,
): Promise<Ledger> {
  return await partner.get<Ledger>("/store/partners/me/ledger", params)
}
