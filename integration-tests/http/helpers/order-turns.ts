import type { ApiUser } from "./api"
import type { TestStore } from "./store"

interface OrderWithPayments {
  order: {
    payment_collections: { payments: { id: string; amount: number }[] }[]
  }
}

async function paymentOf(admin: ApiUser, orderId: string) {
  const { order } = await admin.get<OrderWithPayments>(
    `/admin/orders/${orderId}`,
    { fields: "*payment_collections.payments" },
  )
  return order.payment_collections[0].payments[0]
}

/** Captures an amount, or all of an order's payment. */
export async function capturePayment(
  admin: ApiUser,
  orderId: string,
  amount?: number,
): Promise<void> {
  const { id } = await paymentOf(admin, orderId)
  await admin.post(`/admin/payments/${id}/capture`, amount ? { amount } : {})
}

/** Refunds an amount, or all of the payment. */
export async function refundPayment(
  admin: ApiUser,
  orderId: string,
  amount?: number,
): Promise<void> {
  const payment = await paymentOf(admin, orderId)
  await admin.post(`/admin/payments/${payment.id}/refund`, {
    amount: amount ?? payment.amount,
  })
}

/** Sends items out, so that they can come back. */
export async function fulfillItems(
  admin: ApiUser,
  store: TestStore,
  orderId: string,
  items: { id: string; quantity: number }[],
): Promise<void> {
  await admin.post(`/admin/orders/${orderId}/fulfillments`, {
    items,
    location_id: store.location_id,
  })
}

/** Sends items out, and they arrive. */
export async function deliverItems(
  admin: ApiUser,
  store: TestStore,
  orderId: string,
  items: { id: string; quantity: number }[],
): Promise<void> {
  await fulfillItems(admin, store, orderId, items)
  const { order } = await admin.get<{
    order: { fulfillments: { id: string }[] }
  }>(`/admin/orders/${orderId}`, { fields: "*fulfillments" })
  const [{ id }] = order.fulfillments
  await admin.post(
    `/admin/orders/${orderId}/fulfillments/${id}/mark-as-delivered`,
  )
}

/**
 * Asks for items back; they are still with the customer.
 * @returns the path of the return
 */
export async function requestReturn(
  admin: ApiUser,
  store: TestStore,
  orderId: string,
  items: { id: string; quantity: number }[],
): Promise<string> {
  const begun = await admin.post<{ return: { id: string } }>("/admin/returns", {
    order_id: orderId,
    location_id: store.location_id,
  })
  const path = `/admin/returns/${begun.return.id}`
  await admin.post(`${path}/request-items`, { items })
  await admin.post(`${path}/request`)
  return path
}

/** Returns items and receives them. */
export async function returnItems(
  admin: ApiUser,
  store: TestStore,
  orderId: string,
  items: { id: string; quantity: number }[],
): Promise<void> {
  const path = await requestReturn(admin, store, orderId, items)
  await receiveReturn(admin, path, items)
}

/** Receives items of a return that was requested. */
export async function receiveReturn(
  admin: ApiUser,
  path: string,
  items: { id: string; quantity: number }[],
): Promise<void> {
  await admin.post(`${path}/receive`)
  await admin.post(`${path}/receive-items`, { items })
  await admin.post(`${path}/receive/confirm`)
}

/** Cancels an order; Medusa gives captured money back. */
export async function cancelOrder(
  admin: ApiUser,
  orderId: string,
): Promise<void> {
  await admin.post(`/admin/orders/${orderId}/cancel`)
}

/** Changes the quantity of an order's line, and confirms the edit. */
export async function editQuantity(
  admin: ApiUser,
  orderId: string,
  itemId: string,
  quantity: number,
): Promise<void> {
  await editItems(admin, orderId, { change: [{ id: itemId, quantity }] })
}

/** Lets the customer off a part of what is still to be paid. */
export async function waive(
  admin: ApiUser,
  orderId: string,
  amount: number,
): Promise<void> {
  await admin.post(`/admin/orders/${orderId}/credit-lines`, {
    amount,
    reference: "waived",
    reference_id: orderId,
  })
}

/** Calls off a return that was requested. */
export async function cancelReturn(
  admin: ApiUser,
  path: string,
): Promise<void> {
  await admin.post(`${path}/cancel`)
}

/** Accepts that goods are faulty; the customer keeps them and gets money instead. */
export async function claimRefund(
  admin: ApiUser,
  orderId: string,
  items: { id: string; quantity: number }[],
): Promise<void> {
  const { claim } = await admin.post<{ claim: { id: string } }>(
    "/admin/claims",
    { type: "refund", order_id: orderId },
  )
  const path = `/admin/claims/${claim.id}`
  await admin.post(`${path}/claim-items`, {
    items: items.map((item) => ({ ...item, reason: "production_failure" })),
  })
  await admin.post(`${path}/request`)
}

/** Adds products to an order, or changes quantities, and confirms the edit. */
export async function editItems(
  admin: ApiUser,
  orderId: string,
  {
    add = [],
    change = [],
  }: {
    add?: { variant_id: string; quantity: number }[]
    change?: { id: string; quantity: number }[]
  },
): Promise<void> {
  await admin.post("/admin/order-edits", { order_id: orderId })
  const path = `/admin/order-edits/${orderId}`
  if (add.length > 0) {
    await admin.post(`${path}/items`, { items: add })
  }
  for (const { id, quantity } of change) {
    await admin.post(`${path}/items/item/${id}`, { quantity })
  }
  await admin.post(`${path}/request`)
  await admin.post(`${path}/confirm`)
}
