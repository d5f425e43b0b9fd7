/** Begins every key of Partner Center: the host's dashboard shares the cache with every plugin. */
export const QUERY_ROOT = ["partner-center"] as const

/**
 * Query keys of one resource. A query in them stands last, so that invalidating
 * `lists()` reaches every list whatever its filters.
 */
export const queryKeysFactory = (resource: string) => {
  const all = [...QUERY_ROOT, resource] as const
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
