import { useTranslation } from "react-i18next"
import { CountryField } from "../ui/country-field.tsx"
import { Field } from "../ui/field.tsx"
import { Radio } from "../ui/radio.tsx"
import type { TaxFieldsProps } from "./tax-fields.ts"

const KINDS = ["individual", "company"] as const
const LONGEST_NAME = 200
const LONGEST_LINE = 100
const LONGEST_POSTAL_CODE = 20

/** Name, kind, address, and where somebody is taxed. */
export const TaxAddressFields = ({
  form: { register },
  problemOf,
  countries,
}: TaxFieldsProps) => {
  const { t } = useTranslation()
  const line = (
    field: "line_1" | "line_2" | "city" | "province",
    autoComplete: string,
    required = false,
  ) => (
    <Field
      {...register(field)}
      label={t(`tax.${field}`)}
      error={problemOf(field)}
      maxLength={LONGEST_LINE}
      autoComplete={autoComplete}
      required={required}
    />
  )
  return (
    <>
      <fieldset className="pp-group">
        <legend className="pp-hidden">{t("tax.kind")}</legend>
        {KINDS.map((kind) => (
          <Radio
            key={kind}
            {...register("kind")}
            value={kind}
            label={t(`tax.kinds.${kind}`)}
          />
        ))}
      </fieldset>
      <Field
        {...register("legal_name")}
        label={t("tax.legal_name")}
        hint={t("tax.legal_nameHint")}
        error={problemOf("legal_name")}
        maxLength={LONGEST_NAME}
        autoComplete="name"
        required
      />
      {line("line_1", "address-line1", true)}
      {line("line_2", "address-line2")}
      <div className="pp-pair">
        <Field
          {...register("postal_code")}
          label={t("tax.postal_code")}
          error={problemOf("postal_code")}
          maxLength={LONGEST_POSTAL_CODE}
          autoComplete="postal-code"
        />
        {line("city", "address-level2", true)}
      </div>
      <div className="pp-pair">
        {line("province", "address-level1")}
        <CountryField
          {...register("address_country")}
          codes={countries}
          label={t("tax.address_country")}
          error={problemOf("address_country")}
          autoComplete="country"
          required
        />
      </div>
      <div className="pp-pair">
        <CountryField
          {...register("country_code")}
          codes={countries}
          label={t("tax.country_code")}
          hint={t("tax.country_codeHint")}
          error={problemOf("country_code")}
          required
        />
        <Field
          {...register("vat_id")}
          label={t("tax.vat_id")}
          hint={t("tax.vat_idHint")}
          error={problemOf("vat_id")}
          autoComplete="off"
          spellCheck={false}
        />
      </div>
    </>
  )
}
