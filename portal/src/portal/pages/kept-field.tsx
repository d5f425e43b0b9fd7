import { forwardRef, type InputHTMLAttributes } from "react"
import { useTranslation } from "react-i18next"
import { Field } from "../ui/field.tsx"

type KeptFieldProps = InputHTMLAttributes<HTMLInputElement> & {
  label: string
  hint?: string
  /** What is kept already, masked: left empty it stays. null: nothing is. */
  kept: string | null
  error?: string
}

/** Something secret: it is entered, and never shown again. */
export const KeptField = forwardRef<HTMLInputElement, KeptFieldProps>(
  ({ kept, hint, required, ...input }, ref) => {
    const { t } = useTranslation()
    return (
      <Field
        {...input}
        ref={ref}
        hint={kept ? t("tax.kept", { kept }) : hint}
        required={required && !kept}
        autoComplete="off"
        spellCheck={false}
      />
    )
  },
)
KeptField.displayName = "KeptField"
