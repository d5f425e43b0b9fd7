import type { DataTableFilter } from "@medusajs/ui"
import type { ReactNode } from "react"

import type { OptionSource, SearchOption } from "../../lib/option-sources"
import { SearchSelect } from "./search-select"

interface SearchColumnFilter {
  /** The name of the filter in the URL. */
  id: string
  label: string
  source: OptionSource
  /** What is chosen, by name. */
  chosen: SearchOption | null
  placeholder: string
}

/** The table names the value of any filter by its options; the type does not know. */
interface CustomFilter {
  id: string
  type: "custom"
  label: string
  options: SearchOption[]
  render: (filter: {
    onChange: (value: string) => void
    onRemove: () => void
  }) => ReactNode
}

/** A filter of a table by one thing out of thousands, which is searched for. */
export const searchColumnFilter = ({
  id,
  chosen,
  ...select
}: SearchColumnFilter): DataTableFilter => {
  const filter: CustomFilter = {
    id,
    type: "custom",
    label: select.label,
    options: chosen ? [chosen] : [],
    render: ({ onChange, onRemove }) => (
      <div className="w-72 max-w-full p-2">
        <SearchSelect
          {...select}
          value={chosen?.value}
          current={chosen}
          onChange={(value) => (value ? onChange(value) : onRemove())}
        />
      </div>
    ),
  }
  return filter
}
