import { useDataTableDateFilters } from "@medusajs/dashboard/hooks"
import type { DataTableFilter } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { usePartnerOption } from "../../hooks/api/filter-options"
import { partnerSource } from "../../lib/option-sources"
import { PAYOUT_STATUSES } from "../../lib/payouts-query"
import { searchColumnFilter } from "../common/search-column-filter"
import { useCurrencyFilter } from "./use-currency-filter"

/** By which status payouts are filtered. */
export const useStatusFilter = (): DataTableFilter => {
  const { t } = useTranslation("partner-center")
  return {
    id: "status",
    type: "radio",
    label: t("fields.status"),
    options: PAYOUT_STATUSES.map((status) => ({
      value: status,
      label: t(`payouts.statuses.${status}`),
    })),
  }
}

/** By what the list of all payouts is filtered. */
export const usePayoutFilters = (
  partnerId: string | undefined,
): DataTableFilter[] => {
  const { t } = useTranslation("partner-center")
  const [days] = useDataTableDateFilters()
  const partner = usePartnerOption(partnerId)
  return [
    useStatusFilter(),
    searchColumnFilter({
      id: "partner_id",
      label: t("fields.partner"),
      source: partnerSource,
      chosen: partner,
      placeholder: t("search.partners"),
    }),
    useCurrencyFilter(),
    { ...days, id: "created_at", label: t("fields.createdAt") },
  ]
}
