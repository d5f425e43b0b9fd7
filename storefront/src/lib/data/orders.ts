import type { HttpTypes } from "@medusajs/types"
import { hasStatus } from "../errors"
import { sdk } from "../sdk"

/** Medusa's type leaves out a total that its API answers. */
export type Order = HttpTypes.StoreOrder & { discount_subtotal?: number }

/**
 * An order by its id, or null.
 *
 * @throws FetchError when the API is down.
 */
export const getOrder = async (id: string): Promise<Order | null> => {
  try {
    const { order } = await sdk.store.order.retrieve(id)
    return order
  } catch (error) {
    if (hasStatus(error, 404)) {
      return null
    }
    throw error
  }
}
