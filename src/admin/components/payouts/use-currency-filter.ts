import type { DataTableFilter } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useStoreCurrencies } from "../../hooks/use-store-currencies"

/** A filter by one of the store's currencies. */
export const useCurrencyFilter = (): DataTableFilter => {
  const { t } = useTranslation("partner-center")
  const currencies = useStoreCurrencies() ?? []
  return {
    id: "currency_code",
    type: "radio",
    label: t("ledger.currency"),
    options: currencies.map((code) => ({
      value: code,
      label: code.toUpperCase(),
    })),
  }
}
