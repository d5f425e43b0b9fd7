import type { HttpTypes } from "@medusajs/types"
import { cache } from "react"
import { sdk } from "../sdk"
import { getRegion } from "./regions"

const PAGE_SIZE = 24

/** Beside what the API answers unasked. */
const FIELDS = "*variants.calculated_price,+variants.inventory_quantity"

/**
 * One page of products with prices in the visitor's currency.
 *
 * @param page - from 1.
 * @throws FetchError when the API is down.
 */
export const listProducts = async (page: number) => {
  const region = await getRegion()
  const { products, count } = await sdk.store.product.list({
    region_id: region.id,
    fields: FIELDS,
    order: "title",
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  })
  return { products, hasMore: page * PAGE_SIZE < count }
}

/**
 * A product by its handle, or null. Asked once per page.
 *
 * @throws FetchError when the API is down.
 */
export const getProduct = cache(async (handle: string) => {
  const region = await getRegion()
  const { products } = await sdk.store.product.list({
    handle,
    region_id: region.id,
    fields: FIELDS,
    limit: 1,
  })
  return products[0] ?? null
})

/** A variant's price in the visitor's currency; null when it has none. */
export const priceOf = ({
  calculated_price: price,
}: HttpTypes.StoreProductVariant) =>
  typeof price?.calculated_amount === "number" && price.currency_code
    ? { amount: price.calculated_amount, currencyCode: price.currency_code }
    : null

/** Whether a variant has a price and stock, or needs none. */
export const canBuy = (variant: HttpTypes.StoreProductVariant) =>
  priceOf(variant) !== null &&
  (!variant.manage_inventory ||
    Boolean(variant.allow_backorder) ||
    (variant.inventory_quantity ?? 0) > 0)
