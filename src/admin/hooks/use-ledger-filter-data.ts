import type { FetchError } from "@medusajs/js-sdk"
import { useQuery } from "@tanstack/react-query"

import type { PartnerAnswer } from "../lib/api-types"
import { queryKeysFactory } from "../lib/query-keys"
import { sdk } from "../lib/sdk"
import { partnersQueryKeys } from "./api/partners"
import { type SearchOption, toPartnerOption } from "../lib/option-sources"

interface ProgramName {
  id: string
  name: string
}

/** As many as the API answers at once; a store with more filters by search and parent. */
const MOST_PROGRAMS = 100

/** The programs to filter by, by name. */
export const useProgramNames = (): ProgramName[] => {
  const { data } = useQuery<{ programs: ProgramName[] }, FetchError>({
    queryKey: queryKeysFactory("programs").list({ names: true }),
    queryFn: () =>
      sdk.client.fetch<{ programs: ProgramName[] }>("/admin/partner-programs", {
        query: { limit: MOST_PROGRAMS, order: "name" },
      }),
  })
  return data?.programs ?? []
}

/**
 * The partner whose recruits are shown, by name. A link says the id only.
 * @returns null when there is none; undefined while the name is on its way
 */
export const useChosenParent = (
  id: string | undefined,
): SearchOption | null | undefined => {
  const { data, isError } = useQuery<PartnerAnswer, FetchError>({
    queryKey: partnersQueryKeys.detail(id ?? ""),
    queryFn: () => sdk.client.fetch<PartnerAnswer>(`/admin/partners/${id}`),
    enabled: Boolean(id),
  })
  if (!id || isError) {
    return null
  }
  return data && toPartnerOption(data.partner)
}
