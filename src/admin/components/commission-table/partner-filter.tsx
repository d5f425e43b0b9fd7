import { Combobox } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { usePartnerOptions } from "../../hooks/use-partner-options"
import { type SearchOption } from "../../lib/option-sources"

interface PartnerFilterProps {
  /** The partner who is chosen, by name. */
  current: SearchOption | null
  onChange: (partnerId: string | undefined) => void
}

/** One of all partners, to be searched for: a store may have thousands. */
export const PartnerFilter = ({ current, onChange }: PartnerFilterProps) => {
  const { t } = useTranslation("partner-center")
  const { choose, ...search } = usePartnerOptions(current)
  return (
    <div className="w-72 max-w-full p-2">
      <Combobox
        {...search}
        aria-label={t("commissions.fields.partner")}
        value={current?.value ?? ""}
        onChange={(id) => {
          choose(id)
          onChange(id || undefined)
        }}
        allowClear
        // The name that is shown lies over the placeholder.
        placeholder={
          current ? undefined : t("commissions.filters.partnerPlaceholder")
        }
        noResultsPlaceholder={t("commissions.filters.partnerNotFound")}
      />
    </div>
  )
}
