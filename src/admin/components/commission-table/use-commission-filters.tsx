import { useDataTableDateFilters } from "@medusajs/dashboard/hooks"
import type { DataTableFilter } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import {
  useOrderOption,
  usePartnerOption,
  useProgramOptions,
} from "../../hooks/api/filter-options"
import { COMMISSION_STATES } from "../../lib/commissions-query"
import { orderSource, partnerSource } from "../../lib/option-sources"
import { searchColumnFilter } from "../common/search-column-filter"

/** By what the list of commissions is filtered. */
export const useCommissionFilters = (
  partnerId: string | undefined,
  orderId: string | undefined,
): DataTableFilter[] => {
  const { t } = useTranslation("partner-center")
  const [days] = useDataTableDateFilters()
  const programs = useProgramOptions()
  const partner = usePartnerOption(partnerId)
  const order = useOrderOption(orderId)

  return useMemo(() => {
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
      searchColumnFilter({
        id: "partner_id",
        label: t("commissions.fields.partner"),
        source: partnerSource,
        chosen: partner,
        placeholder: t("search.partners"),
      }),
      searchColumnFilter({
        id: "order_id",
        label: t("commissions.fields.order"),
        source: orderSource,
        chosen: order,
        placeholder: t("search.orders"),
      }),
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
  }, [t, days, programs, partner, order])
}
