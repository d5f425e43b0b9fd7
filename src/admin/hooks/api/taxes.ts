import type { FetchError } from "@medusajs/js-sdk"
import { useMutation, useQuery } from "@tanstack/react-query"

import { queryKeysFactory } from "../../lib/query-keys"
import { sdk } from "../../lib/sdk"
import type { TaxDocumentsAnswer, TaxProfileAnswer } from "../../lib/tax-types"

export const taxQueryKeys = queryKeysFactory("taxes")

/**
 * Who a partner is for the tax office.
 * @param enabled false: not asked for yet
 */
export const useTaxProfile = (partnerId: string, enabled: boolean) => {
  const { data, ...rest } = useQuery<TaxProfileAnswer, FetchError>({
    queryKey: taxQueryKeys.detail(partnerId),
    queryFn: () =>
      sdk.client.fetch<TaxProfileAnswer>(
        `/admin/partners/${partnerId}/tax-profile`,
      ),
    enabled,
  })
  return { answer: data, ...rest }
}

/**
 * A partner's tax documents, the latest first.
 * @param enabled false: not asked for yet
 */
export const useTaxDocuments = (partnerId: string, enabled: boolean) => {
  const query = { partner_id: partnerId }
  const { data, ...rest } = useQuery<TaxDocumentsAnswer, FetchError>({
    queryKey: taxQueryKeys.list(query),
    queryFn: () =>
      sdk.client.fetch<TaxDocumentsAnswer>(
        `/admin/partners/${partnerId}/tax-documents`,
      ),
    enabled,
  })
  return { documents: data?.documents, ...rest }
}

/** A tax document as a file. */
export const useDownloadTaxDocument = (partnerId: string) =>
  useMutation<Blob, FetchError, string>({
    mutationFn: async (documentId) => {
      const answer = await sdk.client.fetch<Response>(
        `/admin/partners/${partnerId}/tax-documents/${documentId}/file`,
        { headers: { accept: "application/octet-stream" } },
      )
      return await answer.blob()
    },
  })
