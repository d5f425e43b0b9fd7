import { useCallback } from "react"
import { useTranslation } from "react-i18next"

import { toLocaleTag } from "../lib/format-money"

const MOST_DIGITS = 4

/** Writes a percentage in the language that the dashboard is read in: 12.5 is 12.5%. */
export const usePercent = () => {
  const { i18n } = useTranslation()
  const locale = toLocaleTag(i18n.language)
  return useCallback(
    (percent: number) =>
      new Intl.NumberFormat(locale, {
        style: "percent",
        maximumFractionDigits: MOST_DIGITS,
      }).format(percent / 100),
    [locale],
  )
}
