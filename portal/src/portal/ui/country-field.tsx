import { forwardRef, type SelectHTMLAttributes } from "react"
import { useTranslation } from "react-i18next"
import { COUNTRY_CODES, useCountries } from "../data/countries.ts"
import { SelectField } from "./select-field.tsx"

type CountryFieldProps = SelectHTMLAttributes<HTMLSelectElement> & {
  label: string
  hint?: string
  error?: string
  /** Those that can be chosen; all unless told. */
  codes?: readonly string[]
}

/** A labelled choice of a country. */
export const CountryField = forwardRef<HTMLSelectElement, CountryFieldProps>(
  ({ codes = COUNTRY_CODES, ...select }, ref) => {
    const { t } = useTranslation()
    return (
      <SelectField {...select} ref={ref}>
        <option value="">{t("common.choose")}</option>
        {useCountries(codes).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
    )
  },
)
CountryField.displayName = "CountryField"
