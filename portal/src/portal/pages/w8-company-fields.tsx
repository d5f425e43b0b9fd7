import { useTranslation } from "react-i18next"
import { CountryField } from "../ui/country-field.tsx"
import { Field } from "../ui/field.tsx"
import { SelectField } from "../ui/select-field.tsx"
import type { TaxFieldsProps } from "./tax-fields.ts"

const CHAPTER_3 = [
  "corporation",
  "partnership",
  "simple_trust",
  "complex_trust",
  "grantor_trust",
  "estate",
  "tax_exempt_organization",
  "private_foundation",
  "international_organization",
  "central_bank",
  "foreign_government_controlled",
  "foreign_government_integral",
] as const

const CHAPTER_4 = [
  "active_nffe",
  "passive_nffe",
  "publicly_traded_nffe",
  "nonprofit_organization",
  "other",
] as const

/** What form W-8BEN-E asks of companies alone. */
export const W8CompanyFields = ({
  form: { register, watch },
  problemOf,
  countries,
}: TaxFieldsProps) => {
  const { t } = useTranslation()
  return (
    <>
      <CountryField
        {...register("incorporation")}
        codes={countries}
        label={t("tax.w8.incorporation")}
        error={problemOf("incorporation")}
        required
      />
      <Field
        {...register("disregarded_entity_name")}
        label={t("tax.w8.disregarded_entity_name")}
        error={problemOf("disregarded_entity_name")}
      />
      <SelectField
        {...register("chapter_3_status")}
        label={t("tax.w8.chapter_3_status")}
      >
        {CHAPTER_3.map((status) => (
          <option key={status} value={status}>
            {t(`tax.w8.chapter_3.${status}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        {...register("chapter_4_status")}
        label={t("tax.w8.chapter_4_status")}
        hint={t("tax.w8.chapter_4Hint")}
      >
        {CHAPTER_4.map((status) => (
          <option key={status} value={status}>
            {t(`tax.w8.chapter_4.${status}`)}
          </option>
        ))}
      </SelectField>
      {watch("chapter_4_status") === "other" && (
        <Field
          {...register("other_chapter_4_status")}
          label={t("tax.w8.other_chapter_4_status")}
          error={problemOf("other_chapter_4_status")}
          required
        />
      )}
      <Field
        {...register("giin")}
        label={t("tax.w8.giin")}
        hint={t("tax.w8.giinHint")}
        error={problemOf("giin")}
        autoComplete="off"
        spellCheck={false}
      />
    </>
  )
}
