import { useDataTableDateFilters } from "@medusajs/dashboard/hooks"
import type { DataTableFilter } from "@medusajs/ui"
import { type ReactNode, useMemo } from "react"
import { useTranslation } from "react-i18next"

import {
  usePartnerOption,
  useProgramOptions,
} from "../../hooks/api/commission-filters"
import { type SearchOption } from "../../lib/option-sources"
import { COMMISSION_STATES } from "../../lib/commissions-query"
import { PartnerFilter } from "./partner-filter"

/** The table names the value of any filter by its options; the type does not know. */
interface PartnerFilterProps {
  id: string
  type: "custom"
  label: string
  options: SearchOption[]
  render: (filter: {
    onChange: (value: string) => void
    onRemove: () => void
  }) => ReactNode
}

/** By what the list of commissions is filtered. */
export const useCommissionFilters = (
  partnerId: string | undefined,
): DataTableFilter[] => {
  const { t } = useTranslation("partner-center")
  const [days] = useDataTableDateFilters()
  const programs = useProgramOptions()
  const partner = usePartnerOption(partnerId)

  return useMemo(() => {
    const partnerFilter: PartnerFilterProps = {
      id: "partner_id",
      type: "custom",
      label: t("commissions.fields.partner"),
      options: partner ? [partner] : [],
      render: ({ onChange, onRemove }) => (
        <PartnerFilter
          current={partner}
          onChange={(id) => (id ? onChange(id) : onRemove())}
        />
      ),
    }
    return [
      {
        id: "state",
        type: "radio",
        label: t("commissions.fields.state"),
        options: COMMISSION_STATES.map((state) => ({
          value: state,
          label: t(`commissions.states.${state}`),
        })),
      },
      partnerFilter,
      {
        id: "program_id",
        type: "radio",
        label: t("commissions.fields.program"),
        options: programs ?? [],
      },
      {
        ...days,
        id: "placed_at",
        label: t("commissions.fields.placedAt"),
      },
    ]
  }, [t, days, programs, partner])
}
