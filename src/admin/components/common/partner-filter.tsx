import { useTranslation } from "react-i18next"

import { usePartnerOption } from "../../hooks/api/filter-options"
import { partnerSource } from "../../lib/option-sources"
import { SearchSelect } from "./search-select"

interface PartnerFilterProps {
  partnerId?: string
  onChange: (partnerId: string | null) => void
  /** Who is meant, where it is not the partner of the rows. */
  label?: string
  placeholder?: string
  className?: string
}

/** Whose rows are shown: one partner's, or all. */
export const PartnerFilter = ({
  partnerId,
  onChange,
  label,
  placeholder,
  className = "w-full sm:w-60",
}: PartnerFilterProps) => {
  const { t } = useTranslation("partner-center")
  return (
    <SearchSelect
      source={partnerSource}
      value={partnerId}
      current={usePartnerOption(partnerId)}
      onChange={onChange}
      label={label ?? t("fields.partner")}
      placeholder={placeholder ?? t("search.allPartners")}
      className={className}
    />
  )
}
