import { useCallback } from "react"
import { useTranslation } from "react-i18next"

import { toLocaleTag } from "../lib/format-money"

/** Names countries, by ISO 3166-1 alpha-2, in the language that the dashboard is read in. */
export const useCountryName = () => {
  const { i18n } = useTranslation()
  const locale = toLocaleTag(i18n.language)
  return useCallback(
    (code: string): string => {
      const names = new Intl.DisplayNames(locale, { type: "region" })
      return names.of(code.toUpperCase()) ?? code.toUpperCase()
    },
    [locale],
  )
}
