import type { ApiUser } from "./api"
import type { TestStore } from "./store"

interface Goods {
  /** What comes back (or is faulty): order lines. */
  replaced: { id: string; quantity: number }[]
  /** What is sent instead. */
  sent: { variant_id: string; quantity: number }[]
}

/**
 * Sends other goods for faulty ones.
 * @param comesBack whether the customer has to send the faulty ones back
 * @returns the id of the return, if there is one
 */
export async function claimReplacement(
  admin: ApiUser,
  store: TestStore,
  orderId: string,
  { replaced, sent }: Goods,
  comesBack: boolean,
): Promise<string | null> {
  const { claim } = await admin.post<{ claim: { id: string } }>(
    "/admin/claims",
    { type: "replace", order_id: orderId },
  )
  const path = `/admin/claims/${claim.id}`
  await admin.post(`${path}/claim-items`, {
    items: replaced.map((item) => ({ ...item, reason: "production_failure" })),
  })
  if (comesBack) {
    await admin.post(`${path}/inbound/items`, {
      items: replaced,
      location_id: store.location_id,
    })
  }
  await admin.post(`${path}/outbound/items`, { items: sent })
  const { return: returned } = await admin.post<{
    return: { id: string } | null
  }>(`${path}/request`)
  return returned?.id ?? null
}

/**
 * Exchanges goods for others.
 * @returns the id of the return
 */
export async function exchange(
  admin: ApiUser,
  store: TestStore,
  orderId: string,
  { replaced, sent }: Goods,
): Promise<string> {
  const { exchange } = await admin.post<{ exchange: { id: string } }>(
    "/admin/exchanges",
    { order_id: orderId },
  )
  const path = `/admin/exchanges/${exchange.id}`
  await admin.post(`${path}/inbound/items`, {
    items: replaced,
    location_id: store.location_id,
  })
  await admin.post(`${path}/outbound/items`, { items: sent })
  const { return: returned } = await admin.post<{ return: { id: string } }>(
    `${path}/request`,
  )
  return returned.id
}
