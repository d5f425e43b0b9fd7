import { Combobox } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { usePartnerOptions } from "../../hooks/use-partner-options"
import { type SearchOption } from "../../lib/option-sources"

interface ParentFilterProps {
  /** Whose recruits are shown; null: everybody's. */
  chosen: SearchOption | null
  onChange: (id: string | null) => void
}

/** Only the recruits of one partner: a search over all partners. */
export const ParentFilter = ({ chosen, onChange }: ParentFilterProps) => {
  const { t } = useTranslation("partner-center")
  const { choose, ...search } = usePartnerOptions(chosen)
  return (
    <Combobox
      {...search}
      aria-label={t("fields.parent")}
      value={chosen?.value ?? ""}
      onChange={(id) => {
        choose(id)
        onChange(id ?? null)
      }}
      allowClear
      className="w-full sm:w-44"
      placeholder={t("ledgers.filters.anyParent")}
      noResultsPlaceholder={t("partners.form.parentNotFound")}
    />
  )
}
