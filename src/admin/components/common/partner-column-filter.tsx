import { Combobox } from "@medusajs/dashboard/components"
import type { DataTableFilter } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

import { usePartnerOptions } from "../../hooks/use-partner-options"
import type { SearchOption } from "../../lib/option-sources"

interface PartnerChoiceProps {
  /** The partner who is chosen, by name. */
  current: SearchOption | null
  onChange: (partnerId: string | undefined) => void
}

/** One of all partners, to be searched for: a store may have thousands. */
const PartnerChoice = ({ current, onChange }: PartnerChoiceProps) => {
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

/** A filter of a table by one of all partners. */
export const partnerColumnFilter = (
  id: string,
  label: string,
  partner: SearchOption | null,
): DataTableFilter => {
  const filter: CustomFilter = {
    id,
    type: "custom",
    label,
    options: partner ? [partner] : [],
    render: ({ onChange, onRemove }) => (
      <PartnerChoice
        current={partner}
        onChange={(chosen) => (chosen ? onChange(chosen) : onRemove())}
      />
    ),
  }
  return filter
}
