import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query"

import type { LedgersExportQuery } from "../../lib/ledgers-query"
import type {
  AdjustmentAnswer,
  CheckAnswer,
  LedgersAnswer,
  LedgersQuery,
  PostAdjustmentInput,
} from "../../lib/ledgers-types"
import { queryKeysFactory } from "../../lib/query-keys"
import { sdk } from "../../lib/sdk"
import { useChangedEverything } from "../use-changed-everything"

export const ledgersQueryKeys = queryKeysFactory("ledgers")

const PATH = "/admin/partner-ledger"

/** A page of all partners' ledgers; the page before stays while the next one is loading. */
export const useLedgers = (query: LedgersQuery) => {
  const { data, ...rest } = useQuery<LedgersAnswer, FetchError>({
    queryKey: ledgersQueryKeys.list(query),
    queryFn: () =>
      sdk.client.fetch<LedgersAnswer>(`${PATH}/partners`, { query }),
    placeholderData: keepPreviousData,
  })
  return { ...data, ...rest }
}

/** All partners' ledgers as a file. */
export const useExportLedgers = () =>
  useMutation<Blob, FetchError, LedgersExportQuery>({
    mutationFn: async (query) => {
      const answer = await sdk.client.fetch<Response>(`${PATH}/partners/csv`, {
        query,
        headers: { accept: "text/csv" },
      })
      return await answer.blob()
    },
  })

/** Whether the books add up: asked anew each time, an old answer proves nothing. */
export const useCheckBooks = () =>
  useQuery<CheckAnswer, FetchError>({
    queryKey: ledgersQueryKeys.detail("check"),
    queryFn: () => sdk.client.fetch<CheckAnswer>(`${PATH}/check`),
    gcTime: 0,
    staleTime: 0,
  })

/** Posts an adjustment or a bonus. */
export const usePostAdjustment = () => {
  const onSuccess = useChangedEverything()
  return useMutation<AdjustmentAnswer, FetchError, PostAdjustmentInput>({
    mutationFn: (body) =>
      sdk.client.fetch<AdjustmentAnswer>(`${PATH}/adjustments`, {
        method: "POST",
        body,
      }),
    onSuccess,
  })
}
