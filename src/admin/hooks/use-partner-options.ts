import { useComboboxData } from "@medusajs/dashboard/hooks"
import { useState } from "react"

import type { PartnersAnswer, PartnersQuery } from "../lib/api-types"
import { type SearchOption, toPartnerOption } from "../lib/option-sources"
import { toSearch } from "../lib/partners-query"
import { fetchPartners, partnersQueryKeys } from "./api/partners"

/**
 * Partners to choose from, searched and paged by the API.
 * The chosen one is remembered: it may be on none of the pages that are loaded, and a
 * combobox shows the name of an option it has only.
 */
export const usePartnerOptions = (
  current: SearchOption | null,
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
