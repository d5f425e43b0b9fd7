import type { HttpTypes } from "@medusajs/types"
import { cache } from "react"
import { readCartId } from "../cookies"
import { hasStatus } from "../errors"
import { sdk } from "../sdk"

/** Beside what the API answers unasked. */
const FIELDS = "+items.subtotal,+items.total,+shipping_methods.name"

/** Medusa's type leaves out a total that its API answers. */
export type Cart = HttpTypes.StoreCart & { discount_subtotal?: number }

/**
 * The visitor's open cart, or null. Asked once per page.
 *
 * @throws FetchError when the API is down.
 */
export const getCart = cache(async (): Promise<Cart | null> => {
  const id = await readCartId()
  if (!id) {
    return null
  }
  try {
    const { cart } = await sdk.store.cart.retrieve(id, { fields: FIELDS })
    // Completed in another window: what is left is an order, not a cart.
    return isCompleted(cart) ? null : cart
  } catch (error) {
    if (hasStatus(error, 404)) {
      return null
    }
    throw error
  }
})

const isCompleted = (cart: object) =>
  "completed_at" in cart && Boolean(cart.completed_at)

/** How many pieces a cart holds. */
export const countItems = (cart: Cart | null) =>
  cart?.items?.reduce((sum, item) => sum + item.quantity, 0) ?? 0
