import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { ambiguityOf, isWholeNumber } from "../../lib/decimals"
import { TextField } from "./text-field"

interface DaysFieldProps<Values extends FieldValues> {
  control: Control<Values>
  name: FieldPath<Values>
  label: string
  hint?: string
  /** Whether empty says something: without end. */
  canBeEmpty?: boolean
}

/** A number of days. What may be read as another one is refused before it is saved. */
export const DaysField = <Values extends FieldValues>({
  canBeEmpty = false,
  ...field
}: DaysFieldProps<Values>) => {
  const { t } = useTranslation("partner-center")

  const check = (value: unknown): true | string => {
    const typed = String(value ?? "")
    if (isWholeNumber(typed) || (canBeEmpty && typed.trim() === "")) {
      return true
    }
    const clear = ambiguityOf(typed)
    return clear
      ? t("numbers.whole", { whole: clear.whole })
      : t("numbers.daysNeeded")
  }

  return (
    <TextField {...field} inputMode="numeric" rules={{ validate: check }} />
  )
}
