import { useCallback } from "react"
import { useTranslation } from "react-i18next"

import { formatMoney, toLocaleTag } from "../lib/format-money"

/** Formats amounts in the language that the dashboard is read in. */
export const useMoney = () => {
  const { i18n } = useTranslation()
  const locale = toLocaleTag(i18n.language)
  return useCallback(
    (amount: number, currencyCode: string) =>
      formatMoney(amount, currencyCode, locale),
    [locale],
  )
}
