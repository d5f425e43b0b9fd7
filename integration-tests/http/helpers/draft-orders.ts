import type { ApiUser } from "./api"
import type { PlacedOrder } from "./shopping"
import type { TestStore } from "./store"

/** A draft order, as an admin writes it down on the phone. */
export async function createDraftOrder(
  admin: ApiUser,
  store: TestStore,
  plan: {
    items: { variant_id: string; quantity: number }[]
    email?: string
  },
): Promise<PlacedOrder> {
  const { draft_order } = await admin.post<{ draft_order: PlacedOrder }>(
    "/admin/draft-orders",
    {
      email: plan.email ?? "caller@example.com",
      region_id: store.region_id,
      sales_channel_id: store.sales_channel_id,
      items: plan.items,
      shipping_methods: [
        {
          name: "Standard",
          shipping_option_id: store.shipping_option_id,
          amount: 10,
        },
      ],
    },
  )
  return draft_order
}

/** Makes an order of a draft. */
export async function convertDraftOrder(
  admin: ApiUser,
  draftId: string,
): Promise<void> {
  await admin.post(`/admin/draft-orders/${draftId}/convert-to-order`)
}

/** Uses a promotion's code on a draft, as the draft order's editor does. */
export async function usePromotion(
  admin: ApiUser,
  draftId: string,
  code: string,
): Promise<void> {
  const path = `/admin/draft-orders/${draftId}/edit`
  await admin.post(path)
  await admin.post(`${path}/promotions`, { promo_codes: [code] })
  await admin.post(`${path}/request`)
  await admin.post(`${path}/confirm`)
}
