import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query"

import type {
  EnrollmentsAnswer,
  EnrollmentsQuery,
} from "../../lib/program-types"
import { sdk } from "../../lib/sdk"
import { programsQueryKeys } from "./programs"
import { useChangedEverything } from "../use-changed-everything"

const pathOf = (programId: string) =>
  `/admin/partner-programs/${programId}/enrollments`

/** A page of the partners who are enrolled in a program. */
export const useEnrollments = (programId: string, query: EnrollmentsQuery) => {
  const { data, ...rest } = useQuery<EnrollmentsAnswer, FetchError>({
    queryKey: [...programsQueryKeys.detail(programId), "enrollments", query],
    queryFn: () =>
      sdk.client.fetch<EnrollmentsAnswer>(pathOf(programId), { query }),
    placeholderData: keepPreviousData,
  })
  return { ...data, ...rest }
}

/** Enrols a partner in a program. */
export const useEnroll = (programId: string) => {
  const onSuccess = useChangedEverything()
  return useMutation<unknown, FetchError, string>({
    mutationFn: (partner_id) =>
      sdk.client.fetch(pathOf(programId), {
        method: "POST",
        body: { partner_id },
      }),
    onSuccess,
  })
}

/** Ends a partner's enrolment, for orders placed from now on. */
export const useEndEnrollment = (programId: string) => {
  const onSuccess = useChangedEverything()
  return useMutation<unknown, FetchError, string>({
    mutationFn: (partnerId) =>
      sdk.client.fetch(`${pathOf(programId)}/${partnerId}`, {
        method: "DELETE",
      }),
    onSuccess,
  })
}
