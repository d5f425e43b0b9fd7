import { useTranslation } from "react-i18next"

import { ambiguityOf, isDecimalOrEmpty } from "../lib/decimals"

/** Checks of what is typed into fields for numbers; both let empty fields pass. */
export const useNumberChecks = (noNumber: string) => {
  const { t } = useTranslation("partner-center")

  const checkNumber = (typed: unknown): true | string =>
    isDecimalOrEmpty(String(typed ?? "")) || noNumber

  /** Of an amount or a count, where a factor of a thousand must not be guessed. */
  const checkAmount = (typed: unknown): true | string => {
    const clear = ambiguityOf(String(typed ?? ""))
    if (!clear) {
      return checkNumber(typed)
    }
    return clear.fraction === null
      ? t("numbers.whole", { whole: clear.whole })
      : t("numbers.wholeOrFraction", {
          whole: clear.whole,
          fraction: clear.fraction,
        })
  }

  return { checkNumber, checkAmount }
}
