import {
  keepPreviousData,
  useQuery,
  type UseQueryResult,
} from "@tanstack/react-query"
import type { PartnerClient } from "../../client/partner.ts"
import { usePortal } from "../portal-context.tsx"

/** First part of the keys of all that belongs to the partner who is signed in. */
export const ME = "me"

/**
 * Asks the API as the signed-in partner. While a new page or range is on its way, what
 * was there before stays.
 *
 * @param key - name of the route and all that the answer depends on.
 * @param enabled - false where the store hides what would be asked for.
 */
export const useApi = <T>(
  key: readonly unknown[],
  ask: (client: PartnerClient) => Promise<T>,
  { enabled = true } = {},
): UseQueryResult<T> => {
  const { client } = usePortal()
  return useQuery({
    queryKey: [ME, ...key],
    queryFn: () => ask(client),
    placeholderData: keepPreviousData,
    enabled,
  })
}
