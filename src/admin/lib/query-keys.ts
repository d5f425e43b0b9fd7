/**
 * Query keys of one resource. A query in them stands last, so that invalidating
 * `lists()` reaches every list whatever its filters.
 */
export const queryKeysFactory = (resource: string) => {
  // Prefixed: the host's dashboard shares the cache with every plugin.
  const all = ["partner-center", resource] as const
  const lists = () => [...all, "list"] as const
  const details = () => [...all, "detail"] as const
  return {
    all,
    lists,
    list: (query: object) => [...lists(), query] as const,
    details,
    detail: (id: string) => [...details(), id] as const,
  }
}
