import { useTranslation } from "react-i18next"
import type { TaxProfile } from "../../client/types.ts"
import { Check } from "../ui/check.tsx"
import { Field } from "../ui/field.tsx"
import { SelectField } from "../ui/select-field.tsx"
import { KeptField } from "./kept-field.tsx"
import type { TaxFieldsProps } from "./tax-fields.ts"

const LLC = ["c_corporation", "s_corporation", "partnership"] as const
const CLASSIFICATIONS = [
  "individual",
  ...LLC,
  "trust_estate",
  "llc",
  "other",
] as const
/** Classifications that may have partners, owners or beneficiaries from elsewhere. */
const SHARED: readonly string[] = ["partnership", "trust_estate", "llc"]
const EXEMPT = Array.from({ length: 13 }, (_, index) => String(index + 1))
const FATCA = [..."ABCDEFGHIJKLM"]

/** Form W-9: of persons of the United States. */
export const W9Fields = ({
  form: { register, watch },
  problemOf,
  kept,
}: TaxFieldsProps & {
  /** What stands in the form that was saved. */
  kept: Extract<TaxProfile["form"], { type: "w9" }> | null
}) => {
  const { t } = useTranslation()
  const classification = watch("classification")
  const code = (
    field: "exempt_payee_code" | "fatca_exemption_code",
    codes: readonly string[],
  ) => (
    <SelectField
      {...register(field)}
      label={t(`tax.w9.${field}`)}
      error={problemOf(field)}
    >
      <option value="">{t("tax.w9.notExempt")}</option>
      {codes.map((each) => (
        <option key={each}>{each}</option>
      ))}
    </SelectField>
  )
  return (
    <>
      <Field
        {...register("business_name")}
        label={t("tax.w9.business_name")}
        error={problemOf("business_name")}
        autoComplete="organization"
      />
      <SelectField
        {...register("classification")}
        label={t("tax.w9.classification")}
      >
        {CLASSIFICATIONS.map((each) => (
          <option key={each} value={each}>
            {t(`tax.w9.classifications.${each}`)}
          </option>
        ))}
      </SelectField>
      {classification === "llc" && (
        <SelectField
          {...register("llc_classification")}
          label={t("tax.w9.llc_classification")}
          error={problemOf("llc_classification")}
          required
        >
          <option value="">{t("common.choose")}</option>
          {LLC.map((each) => (
            <option key={each} value={each}>
              {t(`tax.w9.classifications.${each}`)}
            </option>
          ))}
        </SelectField>
      )}
      {classification === "other" && (
        <Field
          {...register("other_classification")}
          label={t("tax.w9.other_classification")}
          error={problemOf("other_classification")}
          required
        />
      )}
      {SHARED.includes(classification) && (
        <Check
          {...register("has_foreign_partners")}
          label={t("tax.w9.has_foreign_partners")}
        />
      )}
      <div className="pp-pair">
        {code("exempt_payee_code", EXEMPT)}
        {code("fatca_exemption_code", FATCA)}
      </div>
      <SelectField {...register("tin_type")} label={t("tax.w9.tin_type")}>
        <option value="ssn">{t("tax.w9.ssn")}</option>
        <option value="ein">{t("tax.w9.ein")}</option>
      </SelectField>
      <KeptField
        {...register("tin")}
        label={t("tax.w9.tin")}
        kept={kept?.tin ?? null}
        error={problemOf("tin")}
        required
      />
      <Check
        {...register("backup_withholding")}
        label={t("tax.w9.backup_withholding")}
      />
    </>
  )
}
