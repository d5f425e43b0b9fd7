/** What a server action tells the form that called it. */
export type FormState = {
  error?: string
  message?: string
  /** What was sent: React empties a form after its action has run. */
  values?: Record<string, string>
}

/** The text fields of a form, to be shown again. */
export const valuesOf = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === "string" && !name.startsWith("$") ? [[name, value]] : [],
    ),
  )

/** A text field of a form, without blanks around it; "" when missing. */
export const textOf = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === "string" ? value.trim() : ""
}
