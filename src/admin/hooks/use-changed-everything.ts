import { useQueryClient } from "@tanstack/react-query"

import { QUERY_ROOT } from "../lib/query-keys"

/**
 * To be called after every change: all that Partner Center has read is read again. Names,
 * counts and sums of one thing stand on the pages and in the comboboxes of others, and the
 * host's dashboard trusts what it has read for minutes. What no page shows at the moment
 * is only marked, and read again when it is shown.
 */
export const useChangedEverything = () => {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: QUERY_ROOT })
}
