import { Combobox } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { useSearchOptions } from "../../hooks/use-search-options"
import type { OptionSource, SearchOption } from "../../lib/option-sources"

interface SearchSelectProps {
  source: OptionSource
  /** The id of what is chosen. */
  value: string | undefined
  /** Its name, as soon as it is known. */
  current: SearchOption | null
  onChange: (id: string | null) => void
  label: string
  placeholder: string
  className?: string
}

/** Something to choose by searching, outside of forms. */
export const SearchSelect = ({
  source,
  value,
  current,
  onChange,
  label,
  placeholder,
  className,
}: SearchSelectProps) => {
  const { t } = useTranslation("partner-center")
  const { remember, ...search } = useSearchOptions(source, current && [current])
  return (
    <Combobox
      {...search}
      aria-label={label}
      value={value ?? ""}
      onChange={(id) => {
        remember(id ? [id] : [])
        onChange(id || null)
      }}
      allowClear
      className={className}
      // The name that is shown lies over the placeholder.
      placeholder={value ? undefined : placeholder}
      noResultsPlaceholder={t("search.nothingFound")}
    />
  )
}
