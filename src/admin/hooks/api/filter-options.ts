import type { FetchError } from "@medusajs/js-sdk"
import { useQuery } from "@tanstack/react-query"

import type { PartnerAnswer } from "../../lib/api-types"
import { queryKeysFactory } from "../../lib/query-keys"
import { sdk } from "../../lib/sdk"
import { toOrderOption, toPartnerOption } from "../../lib/option-sources"
import { partnersQueryKeys } from "./partners"

const programNamesQueryKeys = queryKeysFactory("program-names")

/** As many programs as the API gives at once; a store has a handful. */
const MOST_PROGRAMS = 100

interface ProgramsAnswer {
  programs: { id: string; name: string }[]
}

/** All programs by name, to choose from. */
export const useProgramOptions = () => {
  const query = { limit: MOST_PROGRAMS, order: "name" }
  const { data } = useQuery<ProgramsAnswer, FetchError>({
    queryKey: programNamesQueryKeys.list(query),
    queryFn: () =>
      sdk.client.fetch<ProgramsAnswer>("/admin/partner-programs", { query }),
  })
  return data?.programs.map(({ id, name }) => ({ value: id, label: name }))
}

/** The partner who is filtered by, by name; nobody is asked for where nobody is named. */
export const usePartnerOption = (id: string | undefined) => {
  const { data } = useQuery<PartnerAnswer, FetchError>({
    queryKey: partnersQueryKeys.detail(id ?? ""),
    queryFn: () => sdk.client.fetch<PartnerAnswer>(`/admin/partners/${id}`),
    enabled: id !== undefined,
  })
  return id !== undefined && data ? toPartnerOption(data.partner) : null
}

/** The order that is filtered by, by its number. */
export const useOrderOption = (id: string | undefined) => {
  const { data } = useQuery({
    queryKey: queryKeysFactory("order-names").detail(id ?? ""),
    queryFn: () =>
      sdk.admin.order.retrieve(id ?? "", { fields: "id,display_id,email" }),
    enabled: id !== undefined,
  })
  return id !== undefined && data ? toOrderOption(data.order) : null
}
