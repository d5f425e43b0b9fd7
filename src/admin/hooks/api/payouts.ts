import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query"

import type { BatchFile } from "../../lib/batch-files"
import type {
  BatchAnswer,
  BatchesAnswer,
  BatchesQuery,
  CreateBatchInput,
  PayoutAnswer,
  PayoutsAnswer,
  PayoutsQuery,
  PreviewAnswer,
  PreviewInput,
  ProvidersAnswer,
  RecallAnswer,
  RecallInput,
  SendAnswer,
  SendInput,
  SettleAnswer,
  SettleInput,
  TransfersAnswer,
} from "../../lib/payouts-types"
import { queryKeysFactory } from "../../lib/query-keys"
import { sdk } from "../../lib/sdk"
import { useChangedEverything } from "../use-changed-everything"

export const payoutsQueryKeys = queryKeysFactory("payouts")
export const batchesQueryKeys = queryKeysFactory("payout-batches")
const previewsQueryKeys = queryKeysFactory("payout-previews")
const providersQueryKeys = queryKeysFactory("payout-providers")
const transfersQueryKeys = queryKeysFactory("payout-transfers")

const BATCHES = "/admin/partner-payout-batches"
const PAYOUTS = "/admin/partner-payouts"

/** How often a batch is asked for while its money is being set aside: milliseconds. */
const POLL_EVERY = 1000

/** A page of batches, asked for again while money is being set aside for one of them. */
export const usePayoutBatches = (query: BatchesQuery) => {
  const { data, ...rest } = useQuery<BatchesAnswer, FetchError>({
    queryKey: batchesQueryKeys.list(query),
    queryFn: () =>
      sdk.client.fetch<BatchesAnswer>(BATCHES, { query: { ...query } }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.payout_batches.some(({ opened_at }) => opened_at === null)
        ? POLL_EVERY
        : false,
  })
  return { ...data, ...rest }
}

/** One batch, asked for again while its money is being set aside. */
export const usePayoutBatch = (id: string) => {
  const { data, ...rest } = useQuery<BatchAnswer, FetchError>({
    queryKey: batchesQueryKeys.detail(id),
    queryFn: () => sdk.client.fetch<BatchAnswer>(`${BATCHES}/${id}`),
    refetchInterval: ({ state }) =>
      state.data?.payout_batch.opened_at === null ? POLL_EVERY : false,
  })
  return { batch: data?.payout_batch, ...rest }
}

/**
 * A page of payouts; the page before stays while the next one is loading.
 * @param isMoving whether they are changing by themselves
 * @param enabled false: not asked for yet
 */
export const usePayouts = (
  query: PayoutsQuery,
  { isMoving = false, enabled = true } = {},
) => {
  const { data, ...rest } = useQuery<PayoutsAnswer, FetchError>({
    queryKey: payoutsQueryKeys.list(query),
    queryFn: () =>
      sdk.client.fetch<PayoutsAnswer>(PAYOUTS, { query: { ...query } }),
    placeholderData: keepPreviousData,
    refetchInterval: isMoving ? POLL_EVERY : false,
    enabled,
  })
  return { ...data, ...rest }
}

/** One payout. */
export const usePayout = (id: string) => {
  const { data, ...rest } = useQuery<PayoutAnswer, FetchError>({
    queryKey: payoutsQueryKeys.detail(id),
    queryFn: () => sdk.client.fetch<PayoutAnswer>(`${PAYOUTS}/${id}`),
  })
  return { payout: data?.payout, ...rest }
}

/** How a payout's money moved through the ledger. */
export const usePayoutTransfers = (payoutId: string) => {
  const query = { payout_id: payoutId }
  const { data, ...rest } = useQuery<TransfersAnswer, FetchError>({
    queryKey: transfersQueryKeys.list(query),
    queryFn: () =>
      sdk.client.fetch<TransfersAnswer>("/admin/partner-ledger/transfers", {
        query,
      }),
  })
  return { transfers: data?.transfers, ...rest }
}

/**
 * What a batch would pay: asked anew each time, since every order changes it.
 * @param input null: nothing is asked for yet
 */
export const usePayoutPreview = (input: PreviewInput | null) => {
  const { data, ...rest } = useQuery<PreviewAnswer, FetchError>({
    queryKey: previewsQueryKeys.list(input ?? {}),
    queryFn: () =>
      sdk.client.fetch<PreviewAnswer>("/admin/partner-payout-previews", {
        method: "POST",
        body: input ?? {},
      }),
    enabled: input !== null,
    placeholderData: keepPreviousData,
    gcTime: 0,
    staleTime: 0,
    // What is being confirmed must not change while it is read.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  return { preview: data, ...rest }
}

/** Creates a batch; its money is set aside in the background. */
export const useCreatePayoutBatch = () => {
  const onSuccess = useChangedEverything()
  return useMutation<BatchAnswer, FetchError, CreateBatchInput>({
    mutationFn: (body) =>
      sdk.client.fetch<BatchAnswer>(BATCHES, { method: "POST", body }),
    onSuccess,
  })
}

/** Says what became of a batch's payouts. */
export const useSettleBatch = (id: string) => {
  const onSuccess = useChangedEverything()
  return useMutation<SettleAnswer, FetchError, SettleInput>({
    mutationFn: (body) =>
      sdk.client.fetch<SettleAnswer>(`${BATCHES}/${id}/settlement`, {
        method: "POST",
        body,
      }),
    onSuccess,
  })
}

/** Who can pay partners, people first. */
export const usePayoutProviders = () => {
  const { data, ...rest } = useQuery<ProvidersAnswer, FetchError>({
    queryKey: providersQueryKeys.all,
    queryFn: () =>
      sdk.client.fetch<ProvidersAnswer>("/admin/partner-payout-providers"),
  })
  return { providers: data?.payout_providers, ...rest }
}

/** Gives a batch's payouts to a provider, who pays them in the background. */
export const useSendBatch = (id: string) => {
  const onSuccess = useChangedEverything()
  return useMutation<SendAnswer, FetchError, SendInput>({
    mutationFn: (body) =>
      sdk.client.fetch<SendAnswer>(`${BATCHES}/${id}/sending`, {
        method: "POST",
        body,
      }),
    onSuccess,
  })
}

/** Takes a batch's payouts back from a provider that has not been told of them. */
export const useRecallBatch = (id: string) => {
  const onSuccess = useChangedEverything()
  return useMutation<RecallAnswer, FetchError, RecallInput>({
    mutationFn: (body) =>
      sdk.client.fetch<RecallAnswer>(`${BATCHES}/${id}/recall`, {
        method: "POST",
        body,
      }),
    onSuccess,
  })
}

/** A batch as a file for people, PayPal or a bank. */
export const useDownloadBatch = (id: string) =>
  useMutation<Blob, FetchError, BatchFile>({
    mutationFn: async (file) => {
      const answer = await sdk.client.fetch<Response>(
        `${BATCHES}/${id}/files/${file}`,
        { headers: { accept: FILE_TYPES[file] } },
      )
      return await answer.blob()
    },
  })

const FILE_TYPES: Record<BatchFile, string> = {
  csv: "text/csv",
  paypal: "text/csv",
  sepa: "application/xml",
}
