import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query"

import type {
  CommissionsAnswer,
  CommissionsExportQuery,
  CommissionsQuery,
  ReviewOrdersInput,
  ReviewResult,
} from "../../lib/commissions-types"
import { queryKeysFactory } from "../../lib/query-keys"
import { sdk } from "../../lib/sdk"
import { useChangedEverything } from "../use-changed-everything"

export const commissionsQueryKeys = queryKeysFactory("commissions")

/** A page of commissions; the page before stays while the next one is loading. */
export const useCommissions = (query: CommissionsQuery) => {
  const { data, ...rest } = useQuery<CommissionsAnswer, FetchError>({
    queryKey: commissionsQueryKeys.list(query),
    queryFn: () =>
      sdk.client.fetch<CommissionsAnswer>("/admin/partner-commissions", {
        query: { ...query },
      }),
    placeholderData: keepPreviousData,
  })
  return { ...data, ...rest }
}

/** The commissions that match, as a file. */
export const useExportCommissions = () =>
  useMutation<Blob, FetchError, CommissionsExportQuery>({
    mutationFn: async (query) => {
      const answer = await sdk.client.fetch<Response>(
        "/admin/partner-commissions/csv",
        { query, headers: { accept: "text/csv" } },
      )
      return await answer.blob()
    },
  })

/** Approves or refuses flagged orders. */
export const useReviewOrders = () => {
  const onSuccess = useChangedEverything()
  return useMutation<
    { results: ReviewResult[] },
    FetchError,
    ReviewOrdersInput
  >({
    mutationFn: (body) =>
      sdk.client.fetch("/admin/partner-commissions/review", {
        method: "POST",
        body,
      }),
    onSuccess,
  })
}
