import { Combobox } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { usePartner } from "../../hooks/api/partners"
import { useSearchOptions } from "../../hooks/use-search-options"
import { partnerSource, toPartnerOption } from "../../lib/option-sources"

interface PartnerFilterProps {
  partnerId?: string
  onChange: (partnerId: string | null) => void
}

/** Whose rows are shown: one partner's, or all. */
export const PartnerFilter = ({ partnerId, onChange }: PartnerFilterProps) => {
  const { t } = useTranslation("partner-center")
  const { partner } = usePartner(partnerId ?? "")
  const { remember, ...search } = useSearchOptions(
    partnerSource,
    partner && [toPartnerOption(partner)],
  )
  return (
    <div className="w-full sm:w-60">
      <Combobox
        {...search}
        value={partnerId ?? ""}
        onChange={(id) => {
          remember(id ? [id] : [])
          onChange(id || null)
        }}
        allowClear
        aria-label={t("fields.partner")}
        placeholder={t("search.allPartners")}
        noResultsPlaceholder={t("search.nothingFound")}
      />
    </div>
  )
}
