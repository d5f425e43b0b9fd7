import type { UseFormRegisterReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { Check } from "../ui/check.tsx"
import { Field } from "../ui/field.tsx"

type ShopPasswordFieldProps = {
  check: UseFormRegisterReturn
  field: UseFormRegisterReturn
  isCustomer: boolean
  error?: string
}

/** Who is a customer already can go on using the password that they have. */
export const ShopPasswordField = ({
  check,
  field,
  isCustomer,
  error,
}: ShopPasswordFieldProps) => {
  const { t } = useTranslation()
  return (
    <>
      <Check {...check} label={t("access.signUp.isCustomer")} />
      {isCustomer && (
        <Field
          {...field}
          label={t("access.signUp.password")}
          hint={t("access.signUp.passwordHint")}
          error={error}
          type="password"
          autoComplete="current-password"
          required
        />
      )}
    </>
  )
}
