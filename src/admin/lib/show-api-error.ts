import { toast } from "@medusajs/ui"
import type { FieldPath, FieldValues, UseFormReturn } from "react-hook-form"

import { toProblems } from "./api-problems"

/**
 * Shows what the API refused: at the field it names, or as a toast where it names none
 * that the form has.
 */
export const showApiError = <Values extends FieldValues>(
  form: UseFormReturn<Values>,
  error: Error,
): void => {
  const fields = Object.keys(form.getValues()) as FieldPath<Values>[]
  for (const problem of toProblems(error.message)) {
    const field = fields.find((name) => name === problem.field)
    if (field) {
      form.setError(field, { message: problem.message }, { shouldFocus: true })
    } else {
      toast.error(problem.message)
    }
  }
}
