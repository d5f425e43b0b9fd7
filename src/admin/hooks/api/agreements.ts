import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query"

import type {
  AcceptancesAnswer,
  AgreementAnswer,
  AgreementsAnswer,
  PublishAgreementInput,
} from "../../lib/agreement-types"
import { queryKeysFactory } from "../../lib/query-keys"
import { sdk } from "../../lib/sdk"
import { useChangedEverything } from "../use-changed-everything"

const PATH = "/admin/partner-agreements"

/** Versions on a page of theirs. */
export const AGREEMENTS_PAGE_SIZE = 20

const queryKeys = queryKeysFactory("agreements")

/** A page of the agreement's versions, the latest first. */
export const useAgreements = (offset: number) => {
  const query = { limit: AGREEMENTS_PAGE_SIZE, offset }
  const { data, ...rest } = useQuery<AgreementsAnswer, FetchError>({
    queryKey: queryKeys.list(query),
    queryFn: () => sdk.client.fetch<AgreementsAnswer>(PATH, { query }),
    placeholderData: keepPreviousData,
  })
  return { ...data, ...rest }
}

/** One version with its text; nothing is asked without an id. */
export const useAgreement = (id: string | undefined) => {
  const { data, ...rest } = useQuery<AgreementAnswer, FetchError>({
    queryKey: queryKeys.detail(id ?? ""),
    queryFn: () => sdk.client.fetch<AgreementAnswer>(`${PATH}/${id}`),
    enabled: id !== undefined,
  })
  return { agreement: data?.agreement, ...rest }
}

/** Publishes the next version. */
export const usePublishAgreement = () => {
  const onSuccess = useChangedEverything()
  return useMutation<AgreementAnswer, FetchError, PublishAgreementInput>({
    mutationFn: (body) =>
      sdk.client.fetch<AgreementAnswer>(PATH, { method: "POST", body }),
    onSuccess,
  })
}

/** Withdraws the version that is in force. */
export const useWithdrawAgreement = (id: string) => {
  const onSuccess = useChangedEverything()
  return useMutation<AgreementAnswer, FetchError, void>({
    mutationFn: () =>
      sdk.client.fetch<AgreementAnswer>(`${PATH}/${id}/withdrawal`, {
        method: "POST",
      }),
    onSuccess,
  })
}

/** Which versions a partner has accepted, the latest first; read once it is to be shown. */
export const useAcceptances = (partnerId: string, isShown: boolean) => {
  const { data, ...rest } = useQuery<AcceptancesAnswer, FetchError>({
    queryKey: [...queryKeys.details(), "acceptances", partnerId],
    queryFn: () =>
      sdk.client.fetch<AcceptancesAnswer>(
        `/admin/partners/${partnerId}/agreements`,
      ),
    enabled: isShown,
  })
  return { ...data, ...rest }
}
