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
    InfiniteData<ActivityPage, number>,
    readonly unknown[],
    number
  >({
    queryKey: [...partnersQueryKeys.detail(partnerId), "activity"],
    queryFn: ({ pageParam }) =>
      sdk.client.fetch<ActivityPage>(`/admin/partners/${partnerId}/activity`, {
        query: { limit: PAGE_SIZE, offset: pageParam },
      }),
    initialPageParam: 0,
    getNextPageParam: ({ offset, limit, count }) =>
      offset + limit < count ? offset + limit : undefined,
    enabled: isWanted,
  })
  return {
    activities: data?.pages.flatMap(({ activities }) => activities),
    ...rest,
  }
}
