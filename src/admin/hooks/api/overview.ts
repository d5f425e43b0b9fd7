import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useQuery } from "@tanstack/react-query"

import type {
  OrderProblemsAnswer,
  OverviewAnswer,
  OverviewQuery,
} from "../../lib/overview-types"
import { queryKeysFactory } from "../../lib/query-keys"
import { sdk } from "../../lib/sdk"

export const overviewQueryKeys = queryKeysFactory("overview")
export const orderProblemsQueryKeys = queryKeysFactory("order-problems")

/** How many problems are shown; the API tells how many there are in all. */
const PROBLEMS_SHOWN = 50

/** The overview of a range; the one before stays while the next one is loading. */
export const useOverview = (query: OverviewQuery) => {
  const { data, ...rest } = useQuery<OverviewAnswer, FetchError>({
    queryKey: overviewQueryKeys.list(query),
    queryFn: () =>
      sdk.client.fetch<OverviewAnswer>("/admin/partner-reports/overview", {
        query: { ...query },
      }),
    placeholderData: keepPreviousData,
  })
  return { overview: data?.overview, ...rest }
}

/** The orders that were left as they are, the last ones first. */
export const useOrderProblems = () => {
  const query = { limit: PROBLEMS_SHOWN }
  const { data, ...rest } = useQuery<OrderProblemsAnswer, FetchError>({
    queryKey: orderProblemsQueryKeys.list(query),
    queryFn: () =>
      sdk.client.fetch<OrderProblemsAnswer>(
        "/admin/partner-attributions/problems",
        { query },
      ),
  })
  return { ...data, ...rest }
}
