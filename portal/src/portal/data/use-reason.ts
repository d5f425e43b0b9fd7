import { useTranslation } from "react-i18next"
import { usePortal } from "../portal-context.tsx"
import { spellParams, type ReasonDetail, type Spelling } from "./say-reason.ts"
import { useFormat } from "./use-format.ts"

/** More are dust of divisions. */
const MOST_DIGITS = 6

/**
 * Says a reason of the engine in the portal's language; the sentence of the API where
 * there is nothing else, as for what was decided before reasons were kept in detail, or
 * by a newer version of the plugin.
 */
export const useReason = () => {
  const { t, i18n } = useTranslation()
  const { locale } = usePortal()
  const { percent, number, utcDay, moment } = useFormat()
  const spelling: Spelling = {
    money: (amount, currencyCode) =>
      new Intl.NumberFormat(locale, {
        style: "currency",
        currency: currencyCode.toUpperCase(),
        maximumFractionDigits: MOST_DIGITS,
      }).format(amount),
    percent,
    number,
    day: utcDay,
    time: moment,
    word: (param, word) => t(`reasons.words.${param}.${word}`),
  }
  return (
    sentence: string,
    detail: ReasonDetail | null | undefined,
  ): string => {
    const key = `reasons.${detail?.code}`
    return detail && i18n.exists(key)
      ? t(key, spellParams(detail, spelling))
      : sentence
  }
}
