import { get, type Path, type UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { WhatIfValues } from "../lib/what-if-form"
import { numberPlaces } from "../lib/what-if-numbers"
import { useNumberChecks } from "./use-number-checks"

/**
 * Refuses what is no number in the supposed programs, and says so at the fields. The
 * form itself checks no fields but those of the kind of customer and the currency that
 * are seen.
 */
export const useHiddenNumbers = (form: UseFormReturn<WhatIfValues>) => {
  const { t } = useTranslation("partner-center")
  const { checkNumber, checkAmount } = useNumberChecks(t("whatIf.numberNeeded"))

  /** Whether all are numbers. */
  return (): boolean => {
    const wrong = form.getValues("programs").flatMap((program, index) =>
      numberPlaces(Object.keys(program.minimum_order)).flatMap(
        ({ path, isPercent }) => {
          const check = isPercent ? checkNumber : checkAmount
          const message = check(get(program, path))
          return message === true
            ? []
            : [{ name: `programs.${index}.${path}`, message }]
        },
      ),
    )
    for (const { name, message } of wrong) {
      form.setError(name as Path<WhatIfValues>, { type: "validate", message })
    }
    return wrong.length === 0
  }
}
