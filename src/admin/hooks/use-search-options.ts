import { useComboboxData } from "@medusajs/dashboard/hooks"
import { useState } from "react"

import type {
  OptionSource,
  SearchOption,
  SearchPage,
  SearchQuery,
} from "../lib/option-sources"
import { toSearch } from "../lib/partners-query"
import { QUERY_ROOT } from "../lib/query-keys"

/**
 * Options to choose from, searched and paged by the API. Chosen ones are remembered:
 * they may be on none of the pages that are loaded, and a combobox shows the name of an
 * option that it has only.
 * @param current what is chosen at first, so that its name shows before any search
 */
export const useSearchOptions = (
  source: OptionSource,
  current?: readonly SearchOption[] | null,
) => {
  const [chosen, setChosen] = useState<readonly SearchOption[]>([])
  const {
    options: found,
    searchValue,
    onSearchValueChange,
    fetchNextPage,
    isFetchingNextPage,
  } = useComboboxData<SearchPage, SearchQuery>({
    queryKey: [...QUERY_ROOT, "options", source.name],
    queryFn: ({ q, limit, offset }) =>
      source.search({ q: toSearch(q), limit, offset }),
    getOptions: ({ options }) => options,
  })

  const known = new Map(
    [...(current ?? []), ...chosen, ...found].map((option) => [
      option.value,
      option,
    ]),
  )
  const options = searchValue ? found : [...known.values()]

  return {
    options,
    searchValue,
    onSearchValueChange,
    fetchNextPage,
    isFetchingNextPage,
    /** To be told what is chosen. */
    remember: (values: readonly string[]) =>
      setChosen(values.flatMap((value) => known.get(value) ?? [])),
  }
}
