import { useQueryClient } from "@tanstack/react-query"

import { QUERY_ROOT } from "../lib/query-keys"

/**
 * To be called after something was deleted: all that Partner Center has read is read
 * again, but not what was deleted. Its page is still open and would show "not found"
 * before it leads away.
 */
export const useDeleted = (id: string) => {
  const queryClient = useQueryClient()
  return async () => {
    await queryClient.invalidateQueries({
      queryKey: QUERY_ROOT,
      predicate: ({ queryKey }) => queryKey.includes(id),
      refetchType: "none",
    })
    await queryClient.invalidateQueries({
      queryKey: QUERY_ROOT,
      predicate: ({ queryKey }) => !queryKey.includes(id),
    })
  }
}
