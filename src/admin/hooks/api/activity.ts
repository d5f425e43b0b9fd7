import type { FetchError } from "@medusajs/js-sdk"
import { type InfiniteData, useInfiniteQuery } from "@tanstack/react-query"

import type { ActivityPage } from "../../lib/activity-types"
import { sdk } from "../../lib/sdk"
import { partnersQueryKeys } from "./partners"

const PAGE_SIZE = 10

/** What was done about a partner, the latest first, a page more at a time. */
export const useActivity = (partnerId: string, isWanted: boolean) => {
  const { data, ...rest } = useInfiniteQuery<
    ActivityPage,
    FetchError,
    InfiniteData<ActivityPage, string | undefined>,
    readonly unknown[],
    string | undefined
  >({
    queryKey: [...partnersQueryKeys.detail(partnerId), "activity"],
    queryFn: ({ pageParam }) =>
      sdk.client.fetch<ActivityPage>(`/admin/partners/${partnerId}/activity`, {
        query: { limit: PAGE_SIZE, after: pageParam },
      }),
    initialPageParam: undefined,
    getNextPageParam: ({ next_cursor }) => next_cursor,
    enabled: isWanted,
  })
  return {
    activities: data?.pages.flatMap(({ activities }) => activities),
    ...rest,
  }
}
