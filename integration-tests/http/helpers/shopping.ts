import type { ApiUser } from "./api"
import type { TestStore } from "./store"

interface OrderLine {
  id: string
  variant_id: string
  title: string
}

export interface PlacedOrder {
  id: string
  total: number
  items: OrderLine[]
}

interface CartPlan {
  items: { variant_id: string; quantity: number }[]
  country_code?: string
  promo_codes?: string[]
  email?: string
}

/**
 * Follows a partner's link as a browser and a storefront do together.
 * @returns the visitor's id
 */
export async function followLink(
  visitor: ApiUser,
  path: string,
  visitorId?: string,
): Promise<string> {
  const { status, headers } = await visitor.tryGet(path)
  if (status !== 302) {
    throw new Error(`${path} answered ${status}`)
  }
  const landing = new URL(headers.location)
  const { visitor_id } = await visitor.post<{ visitor_id: string }>(
    "/store/referrals/clicks",
    {
      partner_code: landing.searchParams.get("ref"),
      link_code: landing.searchParams.get("ref_link") ?? undefined,
      ad_code: landing.searchParams.get("ref_ad") ?? undefined,
      click_id: landing.searchParams.get("ref_click"),
      visitor_id: visitorId,
      landing_path: landing.pathname,
    },
  )
  return visitor_id
}

/** Fills a cart up to the payment, and reports it as the storefront's helper does. */
export async function fillCart(
  store: TestStore,
  plan: CartPlan,
  visitorId: string | null,
): Promise<string> {
  const { visitor } = store
  const { cart } = await visitor.post<{ cart: { id: string } }>(
    "/store/carts",
    {
      region_id: store.region_id,
      email: plan.email ?? "customer@example.com",
      items: plan.items,
      shipping_address: {
        first_name: "Carla",
        last_name: "Customer",
        address_1: "Street 1",
        city: "City",
        postal_code: "10115",
        country_code: plan.country_code ?? "de",
      },
    },
  )
  await visitor.post(
    `/store/carts/${cart.id}/referral`,
    visitorId ? { visitor_id: visitorId } : {},
  )
  if (plan.promo_codes) {
    await visitor.post(`/store/carts/${cart.id}/promotions`, {
      promo_codes: plan.promo_codes,
    })
  }
  await visitor.post(`/store/carts/${cart.id}/shipping-methods`, {
    option_id: store.shipping_option_id,
  })
  const { payment_collection } = await visitor.post<{
    payment_collection: { id: string }
  }>("/store/payment-collections", { cart_id: cart.id })
  await visitor.post(
    `/store/payment-collections/${payment_collection.id}/payment-sessions`,
    { provider_id: "pp_system_default" },
  )
  return cart.id
}

/** Completes a cart. */
export async function completeCart(
  store: TestStore,
  cartId: string,
): Promise<PlacedOrder> {
  const { order } = await store.visitor.post<{ order: PlacedOrder }>(
    `/store/carts/${cartId}/complete`,
  )
  return order
}

/** Places an order as a visitor (or as nobody's, with null). */
export async function placeOrder(
  store: TestStore,
  plan: CartPlan,
  visitorId: string | null,
): Promise<PlacedOrder> {
  return await completeCart(store, await fillCart(store, plan, visitorId))
}
