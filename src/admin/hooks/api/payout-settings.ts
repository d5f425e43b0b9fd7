import type { FetchError } from "@medusajs/js-sdk"
import { useMutation, useQuery } from "@tanstack/react-query"

import type {
  PartnerPayoutAnswer,
  PayoutDefaultsAnswer,
  SavePartnerPayoutInput,
  SavePayoutDefaultsInput,
  StatementQuery,
} from "../../lib/payout-settings-types"
import type { StatementFormat } from "../../lib/statement-form"
import { queryKeysFactory } from "../../lib/query-keys"
import { sdk } from "../../lib/sdk"
import { useChangedEverything } from "../use-changed-everything"

export const payoutSettingsQueryKeys = queryKeysFactory("payout-settings")
export const partnerPayoutQueryKeys = queryKeysFactory("partner-payout")

const PATH = "/admin/partner-payout-settings"

/** How the store pays its partners. */
export const usePayoutDefaults = () => {
  const { data, ...rest } = useQuery<PayoutDefaultsAnswer, FetchError>({
    queryKey: payoutSettingsQueryKeys.all,
    queryFn: () => sdk.client.fetch<PayoutDefaultsAnswer>(PATH),
  })
  return { defaults: data?.payout_settings, ...rest }
}

/** Saves some of how the store pays its partners. */
export const useSavePayoutDefaults = () => {
  const onSuccess = useChangedEverything()
  return useMutation<PayoutDefaultsAnswer, FetchError, SavePayoutDefaultsInput>(
    {
      mutationFn: (body) =>
        sdk.client.fetch<PayoutDefaultsAnswer>(PATH, { method: "POST", body }),
      onSuccess,
    },
  )
}

/**
 * How a partner is paid.
 * @param enabled false: not asked for yet
 */
export const usePartnerPayout = (partnerId: string, enabled: boolean) => {
  const { data, ...rest } = useQuery<PartnerPayoutAnswer, FetchError>({
    queryKey: partnerPayoutQueryKeys.detail(partnerId),
    queryFn: () =>
      sdk.client.fetch<PartnerPayoutAnswer>(
        `/admin/partners/${partnerId}/payout-settings`,
      ),
    enabled,
  })
  return { settings: data?.payout_settings, ...rest }
}

/** Changes how a partner is paid on their behalf. */
export const useSavePartnerPayout = (partnerId: string) => {
  const onSuccess = useChangedEverything()
  return useMutation<PartnerPayoutAnswer, FetchError, SavePartnerPayoutInput>({
    mutationFn: (body) =>
      sdk.client.fetch<PartnerPayoutAnswer>(
        `/admin/partners/${partnerId}/payout-settings`,
        { method: "POST", body },
      ),
    onSuccess,
  })
}

/** Puts payments to a partner under review. */
export const useHoldPayouts = (partnerId: string) => {
  const onSuccess = useChangedEverything()
  return useMutation<PartnerPayoutAnswer, FetchError, { reason: string }>({
    mutationFn: (body) =>
      sdk.client.fetch<PartnerPayoutAnswer>(
        `/admin/partners/${partnerId}/payout-hold`,
        { method: "POST", body },
      ),
    onSuccess,
  })
}

/** Ends the review of payments to a partner. */
export const useReleasePayouts = (partnerId: string) => {
  const onSuccess = useChangedEverything()
  return useMutation<PartnerPayoutAnswer, FetchError, void>({
    mutationFn: () =>
      sdk.client.fetch<PartnerPayoutAnswer>(
        `/admin/partners/${partnerId}/payout-hold/release`,
        { method: "POST" },
      ),
    onSuccess,
  })
}

/** A partner's statement as a file. */
export const useDownloadStatement = (partnerId: string) =>
  useMutation<
    Blob,
    FetchError,
    { format: StatementFormat; query: StatementQuery }
  >({
    mutationFn: async ({ format, query }) => {
      const answer = await sdk.client.fetch<Response>(
        `/admin/partners/${partnerId}/statements/${format}`,
        { query, headers: { accept: STATEMENT_TYPES[format] } },
      )
      return await answer.blob()
    },
  })

const STATEMENT_TYPES = { pdf: "application/pdf", csv: "text/csv" }
