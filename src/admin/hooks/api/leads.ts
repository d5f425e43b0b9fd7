import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query"

import type {
  AddReferralInput,
  ReferralAnswer,
  ReferralsAnswer,
  ReferralsQuery,
} from "../../lib/leads-types"
import { queryKeysFactory } from "../../lib/query-keys"
import { sdk } from "../../lib/sdk"
import { useChangedEverything } from "../use-changed-everything"

export const leadsQueryKeys = queryKeysFactory("leads")

const PATH = "/admin/partner-referrals"

/** A page of the referral history; the page before stays while the next one is loading. */
export const useLeads = (query: ReferralsQuery) => {
  const { data, ...rest } = useQuery<ReferralsAnswer, FetchError>({
    queryKey: leadsQueryKeys.list(query),
    queryFn: () => sdk.client.fetch<ReferralsAnswer>(PATH, { query }),
    placeholderData: keepPreviousData,
  })
  return { ...data, ...rest }
}

/** Adds a record to the referral history by hand. */
export const useAddLead = () => {
  const onSuccess = useChangedEverything()
  return useMutation<ReferralAnswer, FetchError, AddReferralInput>({
    mutationFn: (body) =>
      sdk.client.fetch<ReferralAnswer>(PATH, { method: "POST", body }),
    onSuccess,
  })
}

/** Ends a record, for orders from now on. */
export const useEndLead = (id: string) => {
  const onSuccess = useChangedEverything()
  return useMutation<ReferralAnswer, FetchError, void>({
    mutationFn: () =>
      sdk.client.fetch<ReferralAnswer>(`${PATH}/${id}/end`, { method: "POST" }),
    onSuccess,
  })
}
