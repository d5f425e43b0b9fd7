interface ListQuery {
  limit: number
  offset: number
  order?: string
}

/** A validated list query as the find config of a module service. */
export function toListConfig(query: ListQuery, defaultOrder: string) {
  const order = query.order ?? defaultOrder
  const descending = order.startsWith("-")
  const field = descending ? order.slice(1) : order
  return {
    take: query.limit,
    skip: query.offset,
    // The id last: equal values would otherwise move between pages.
    order: { [field]: descending ? "DESC" : "ASC", id: "ASC" } as Record<
      string,
      "ASC" | "DESC"
    >,
  }
}
