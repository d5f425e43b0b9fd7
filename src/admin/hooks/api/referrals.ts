import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query"

import { queryKeysFactory } from "../../lib/query-keys"
import { sdk } from "../../lib/sdk"
import type {
  AddReferralInput,
  ReferralAnswer,
  ReferralsAnswer,
  ReferralsQuery,
} from "../../lib/widgets-types"
import { useChangedEverything } from "../use-changed-everything"

export const referralsQueryKeys = queryKeysFactory("referrals")

const PATH = "/admin/partner-referrals"

/** A page of the referral history. */
export const useReferrals = (query: ReferralsQuery) => {
  const { data, ...rest } = useQuery<ReferralsAnswer, FetchError>({
    queryKey: referralsQueryKeys.list(query),
    queryFn: () => sdk.client.fetch<ReferralsAnswer>(PATH, { query }),
    placeholderData: keepPreviousData,
  })
  return { ...data, ...rest }
}

/** Adds a record by hand. */
export const useAddReferral = () => {
  const onSuccess = useChangedEverything()
  return useMutation<ReferralAnswer, FetchError, AddReferralInput>({
    mutationFn: (body) =>
      sdk.client.fetch<ReferralAnswer>(PATH, { method: "POST", body }),
    onSuccess,
  })
}

/** Ends a record from now on. */
export const useEndReferral = () => {
  const onSuccess = useChangedEverything()
  return useMutation<ReferralAnswer, FetchError, string>({
    mutationFn: (id) =>
      sdk.client.fetch<ReferralAnswer>(`${PATH}/${id}/end`, { method: "POST" }),
    onSuccess,
  })
}
