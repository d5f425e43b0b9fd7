import type { ListOrder } from "../../utils/keyset"

interface ListQuery {
  limit: number
  offset: number
  order?: string
}

/**
 * How a list is to be sorted.
 * @param order a field that the contract lets through; `-` in front: descending
 */
export function toListOrder<Field extends string>(
  order: string,
): ListOrder<Field> {
  const descending = order.startsWith("-")
  return { by: (descending ? order.slice(1) : order) as Field, descending }
}

/** A validated list query as the find config of a module service. */
export function toListConfig(query: ListQuery, defaultOrder: string) {
  const { by, descending } = toListOrder(query.order ?? defaultOrder)
  return {
    take: query.limit,
    skip: query.offset,
    // The id last: equal values would otherwise move between pages.
    order: { [by]: descending ? "DESC" : "ASC", id: "ASC" } as Record<
      string,
      "ASC" | "DESC"
    >,
  }
}
