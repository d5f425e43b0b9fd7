import { useTranslation } from "react-i18next"
import { CountryField } from "../ui/country-field.tsx"
import { Field } from "../ui/field.tsx"
import { TextArea } from "../ui/text-area.tsx"
import type { TaxFieldsProps } from "./tax-fields.ts"

/** The most that is withheld without any treaty, in percent. */
const GREATEST_RATE = 30
const LONGEST_TEXT = 500

/** What a tax treaty with the United States is claimed for. */
export const TreatyFields = ({
  form: { register },
  problemOf,
  countries,
}: TaxFieldsProps) => {
  const { t } = useTranslation()
  const text = (field: "treaty_article" | "treaty_income") => (
    <Field
      {...register(field)}
      label={t(`tax.w8.${field}`)}
      error={problemOf(field)}
    />
  )
  return (
    <>
      <CountryField
        {...register("treaty_country")}
        codes={countries}
        label={t("tax.w8.treaty_country")}
        error={problemOf("treaty_country") ?? problemOf("claims_treaty")}
        required
      />
      <div className="pp-pair">
        {text("treaty_article")}
        <Field
          {...register("treaty_rate")}
          label={t("tax.w8.treaty_rate")}
          error={problemOf("treaty_rate")}
          type="number"
          inputMode="decimal"
          min={0}
          max={GREATEST_RATE}
          step="any"
        />
      </div>
      {text("treaty_income")}
      <TextArea
        {...register("treaty_explanation")}
        label={t("tax.w8.treaty_explanation")}
        error={problemOf("treaty_explanation")}
        maxLength={LONGEST_TEXT}
        rows={3}
      />
    </>
  )
}
