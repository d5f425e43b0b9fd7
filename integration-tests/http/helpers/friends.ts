import type { MedusaContainer } from "@medusajs/framework/types"

import { signInAdmin } from "./admin-user"
import type { ApiUser, HttpClient } from "./api"
import { createPartner, createProgram } from "./partners"
import { followLink, placeOrder, type PlacedOrder } from "./shopping"
import { createProduct, createStore, type TestStore } from "./store"

/** A store with one product at 100.00 EUR and a program that pays Ana and Ben. */
export interface FriendsStore {
  admin: ApiUser
  store: TestStore
  product: { product_id: string; variant_id: string }
  program_id: string
  ana: string
  ben: string
}

/** The friends' store beside a running Medusa of the test runner. */
export async function createFriendsStore(
  client: HttpClient,
  container: MedusaContainer,
): Promise<FriendsStore> {
  return await furnishFriendsStore(client, await signInAdmin(client, container))
}

/**
 * Ben recruited Ana. One product at 100.00 EUR; level 1 earns 10 %, level 2 earns 3 %:
 * an order of one piece through Ana's link is 10.00 for Ana and 3.00 for Ben.
 */
export async function furnishFriendsStore(
  client: HttpClient,
  admin: ApiUser,
): Promise<FriendsStore> {
  const store = await createStore(client, admin)
  const product = await createProduct(admin, store, "Chair", 100)
  const ben = await createPartner(admin, "ben")
  const ana = await createPartner(admin, "ana", ben)
  const programId = await createProgram(admin, {
    name: "Friends",
    default_rates: [
      { level: 1, percent: 10 },
      { level: 2, percent: 3 },
    ],
    partners: [ana],
  })
  return { admin, store, product, program_id: programId, ana, ben }
}

/** An order of chairs by a visitor whom Ana's link brought. */
export async function orderThroughAna(
  { store, product }: FriendsStore,
  quantity = 1,
): Promise<PlacedOrder> {
  return await placeOrder(
    store,
    { items: [{ variant_id: product.variant_id, quantity }] },
    await followLink(store.visitor, "/r/ana"),
  )
}
