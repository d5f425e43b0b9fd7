import { toast } from "@medusajs/ui"
import type { FieldPath, FieldValues, UseFormReturn } from "react-hook-form"

const PATH_FIRST = /^(\w+(?:\.\w+)*): (.+)$/s

/**
 * Shows what the API refused at the field that its path means in this form; as a toast
 * where it means none. For forms whose values have another shape than the API's body.
 */
export const showPathError = <Values extends FieldValues>(
  form: UseFormReturn<Values>,
  error: Error,
  toField: (values: Values, path: string) => string | null,
): void => {
  for (const line of error.message.split("\n")) {
    const [, path, rest] = line.match(PATH_FIRST) ?? []
    const field = path && toField(form.getValues(), path)
    if (field && rest) {
      form.setError(
        field as FieldPath<Values>,
        { message: rest.charAt(0).toUpperCase() + rest.slice(1) },
        { shouldFocus: true },
      )
    } else {
      toast.error(line)
    }
  }
}
