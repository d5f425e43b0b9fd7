import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query"

import type {
  CreatePartnerInput,
  PartnerAnswer,
  PartnersAnswer,
  PartnersExportQuery,
  PartnersQuery,
  UpdatePartnerInput,
} from "../../lib/api-types"
import type { PartnerDetailAnswer } from "../../lib/partner-detail-types"
import { queryKeysFactory } from "../../lib/query-keys"
import { sdk } from "../../lib/sdk"
import { useChangedEverything } from "../use-changed-everything"

export const partnersQueryKeys = queryKeysFactory("partners")

/** One request for a page of partners, for tables and comboboxes. */
export const fetchPartners = (query: PartnersQuery): Promise<PartnersAnswer> =>
  sdk.client.fetch<PartnersAnswer>("/admin/partners", { query })

/** A page of partners; the page before stays while the next one is loading. */
export const usePartners = (query: PartnersQuery) => {
  const { data, ...rest } = useQuery<PartnersAnswer, FetchError>({
    queryKey: partnersQueryKeys.list(query),
    queryFn: () => fetchPartners(query),
    placeholderData: keepPreviousData,
  })
  return { ...data, ...rest }
}

/** The partners that match, as a file that an import reads. */
export const useExportPartners = () =>
  useMutation<Blob, FetchError, PartnersExportQuery>({
    mutationFn: async (query) => {
      const answer = await sdk.client.fetch<Response>("/admin/partners/csv", {
        query,
        headers: { accept: "text/csv" },
      })
      return await answer.blob()
    },
  })

/** One partner with all that their page shows, but the ledger; none without an id. */
export const usePartner = (id: string) => {
  const { data, ...rest } = useQuery<PartnerDetailAnswer, FetchError>({
    queryKey: partnersQueryKeys.detail(id),
    queryFn: () =>
      sdk.client.fetch<PartnerDetailAnswer>(`/admin/partners/${id}`),
    enabled: id !== "",
  })
  return { partner: data?.partner, ...rest }
}

/*
 * Mutations take no options: a caller's `onSuccess` would replace the invalidation.
 * Callers pass their callbacks to `mutate`, which adds them.
 */

/** Creates a partner. */
export const useCreatePartner = () => {
  const onSuccess = useChangedEverything()
  return useMutation<PartnerAnswer, FetchError, CreatePartnerInput>({
    mutationFn: (body) =>
      sdk.client.fetch<PartnerAnswer>("/admin/partners", {
        method: "POST",
        body,
      }),
    onSuccess,
  })
}

/** Changes a partner's name, status or parent. */
export const useUpdatePartner = (id: string) => {
  const onSuccess = useChangedEverything()
  return useMutation<PartnerAnswer, FetchError, UpdatePartnerInput>({
    mutationFn: (body) =>
      sdk.client.fetch<PartnerAnswer>(`/admin/partners/${id}`, {
        method: "POST",
        body,
      }),
    onSuccess,
  })
}
