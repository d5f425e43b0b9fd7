import { useDate } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"

import { formatExactMoney, toLocaleTag } from "../lib/format-money"
import {
  type ReasonDetail,
  type Spelling,
  spellParams,
} from "../lib/reason-params"
import { usePercent } from "./use-percent"

const NAMESPACE = "partner-center"
const MOST_DIGITS = 6

/**
 * Says a reason of the engine in the dashboard's language; the sentence of the API where
 * there is nothing else, as for what was decided before reasons were kept in detail.
 */
export const useReason = () => {
  const { t, i18n } = useTranslation(NAMESPACE)
  const { getFullDate } = useDate()
  const percent = usePercent()
  const locale = toLocaleTag(i18n.language)

  const spelling: Spelling = {
    money: (amount, currencyCode) =>
      formatExactMoney(amount, currencyCode, locale),
    percent,
    number: (number) =>
      new Intl.NumberFormat(locale, {
        maximumFractionDigits: MOST_DIGITS,
      }).format(number),
    // A day of the calendar that the engine counts by, wherever somebody reads of it.
    day: (time) =>
      new Intl.DateTimeFormat(locale, {
        day: "numeric",
        month: "short",
        year: "numeric",
        timeZone: "UTC",
      }).format(new Date(time)),
    time: (time) => getFullDate({ date: time, includeTime: true }),
    word: (param, word) => t(`reasons.words.${param}.${word}`),
  }
  return (
    sentence: string,
    detail: ReasonDetail | null | undefined,
  ): string => {
    const key = `reasons.${detail?.code}`
    return detail && i18n.exists(key, { ns: NAMESPACE })
      ? t(key, spellParams(detail, spelling))
      : sentence
  }
}

/** Says several reasons, a sentence each: see `useReason`. */
export const useReasons = () => {
  const say = useReason()
  return (
    sentences: readonly string[],
    details: readonly ReasonDetail[] | null,
  ): string[] =>
    sentences.map((sentence, index) => say(sentence, details?.[index]))
}
