import { useComboboxData } from "@medusajs/dashboard/hooks"
import { useState } from "react"

import type { Partner, PartnersAnswer, PartnersQuery } from "../lib/api-types"
import { toSearch } from "../lib/partners-query"
import { fetchPartners, partnersQueryKeys } from "./api/partners"

export interface PartnerOption {
  value: string
  label: string
}

/** How a partner is named where one is chosen: names can be equal, codes cannot. */
export const toPartnerOption = ({
  id,
  code,
  name,
}: Pick<Partner, "id" | "code" | "name">): PartnerOption => ({
  value: id,
  label: `${name} (${code})`,
})

/**
 * Partners to choose from, searched and paged by the API.
 * The chosen one is remembered: it may be on none of the pages that are loaded, and a
 * combobox shows the name of an option it has only.
 */
export const usePartnerOptions = (
  current: PartnerOption | null,
  exclude?: string,
) => {
  const [chosen, setChosen] = useState(current)
  const {
    options: found,
    searchValue,
    onSearchValueChange,
    fetchNextPage,
    isFetchingNextPage,
  } = useComboboxData<PartnersAnswer, PartnersQuery>({
    queryKey: [...partnersQueryKeys.lists(), "options"],
    queryFn: (query) => fetchPartners({ ...query, q: toSearch(query.q) }),
    getOptions: ({ partners }) => partners.map(toPartnerOption),
  })

  const isFound = found.some(({ value }) => value === chosen?.value)
  const options = [
    ...(chosen && !isFound && !searchValue ? [chosen] : []),
    ...found,
  ].filter(({ value }) => value !== exclude)

  return {
    options,
    searchValue,
    onSearchValueChange,
    fetchNextPage,
    isFetchingNextPage,
    choose: (id: string | undefined) =>
      setChosen(options.find(({ value }) => value === id) ?? null),
  }
}
