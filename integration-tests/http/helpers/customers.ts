import { ApiUser, type HttpClient } from "./api"
import type { TestStore } from "./store"

export const CUSTOMER_PASSWORD = "a-customers-password"

/** A customer with an account, who is signed in. */
export async function registerCustomer(
  client: HttpClient,
  store: TestStore,
  email: string,
): Promise<{ id: string; customer: ApiUser }> {
  const key = { "x-publishable-api-key": store.publishable_key }
  const credentials = { email, password: CUSTOMER_PASSWORD }
  const registration = await new ApiUser(client, key).post<{ token: string }>(
    "/auth/customer/emailpass/register",
    credentials,
  )
  const { customer } = await new ApiUser(client, {
    ...key,
    authorization: `Bearer ${registration.token}`,
  }).post<{ customer: { id: string } }>("/store/customers", { email })
  const session = await new ApiUser(client, key).post<{ token: string }>(
    "/auth/customer/emailpass",
    credentials,
  )
  return {
    id: customer.id,
    customer: new ApiUser(client, {
      ...key,
      authorization: `Bearer ${session.token}`,
    }),
  }
}

/** Transfers an order to another customer, who accepts. */
export async function transferOrder(
  admin: ApiUser,
  store: TestStore,
  orderId: string,
  customerId: string,
): Promise<void> {
  await admin.post(`/admin/orders/${orderId}/transfer`, {
    customer_id: customerId,
  })
  const { order_changes } = await admin.get<{
    order_changes: { actions: { details: { token?: string } }[] }[]
  }>(`/admin/orders/${orderId}/changes`)
  const token = order_changes
    .flatMap(({ actions }) => actions)
    .map(({ details }) => details.token)
    .find((each) => each !== undefined)
  await store.visitor.post(`/store/orders/${orderId}/transfer/accept`, {
    token,
  })
}
