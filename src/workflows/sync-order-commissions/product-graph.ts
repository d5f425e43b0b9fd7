import type { LineClassification } from "../../domain/commission/order-snapshot"

/** What a sync reads of the products of an order. */
export const PRODUCT_FIELDS = [
  "id",
  "type_id",
  "collection_id",
  "tags.id",
  "categories.mpath",
]

/** The part of Medusa's product that `PRODUCT_FIELDS` selects. */
export interface GraphProduct {
  id: string
  type_id: string | null
  collection_id: string | null
  tags?: { id: string }[]
  /** `mpath`: the ids from the topmost category down to this one, dots between. */
  categories?: { mpath: string }[]
}

/** What a product belongs to, its categories with all above them. */
export function toClassification(product: GraphProduct): LineClassification {
  return {
    product: [product.id],
    product_type: product.type_id ? [product.type_id] : [],
    product_tag: (product.tags ?? []).map(({ id }) => id).sort(),
    collection: product.collection_id ? [product.collection_id] : [],
    category: deepestFirst(product.categories ?? []),
  }
}

/** All that is known of a product that was deleted, or of a line without one. */
export function bareClassification(
  productId: string | null,
): LineClassification {
  return {
    product: productId ? [productId] : [],
    product_type: [],
    product_tag: [],
    collection: [],
    category: [],
  }
}

function deepestFirst(categories: readonly { mpath: string }[]): string[] {
  const depths = new Map<string, number>()
  for (const { mpath } of categories) {
    mpath
      .split(".")
      .filter((id) => id !== "")
      .forEach((id, depth) => depths.set(id, depth))
  }
  return [...depths]
    .sort(([a, depthA], [b, depthB]) => depthB - depthA || (a < b ? -1 : 1))
    .map(([id]) => id)
}
