import { useTranslation } from "react-i18next"
import type { TaxProfile } from "../../client/types.ts"
import { Check } from "../ui/check.tsx"
import { CountryField } from "../ui/country-field.tsx"
import { KeptField } from "./kept-field.tsx"
import type { TaxFieldsProps } from "./tax-fields.ts"
import { TreatyFields } from "./treaty-fields.tsx"
import { W8CompanyFields } from "./w8-company-fields.tsx"

type ShownW8 = Extract<TaxProfile["form"], { foreign_tin: string | null }>

/** Forms W-8BEN and W-8BEN-E: of people and companies outside of the United States. */
export const W8Fields = ({
  type,
  kept,
  ...fields
}: TaxFieldsProps & {
  type: "w8ben" | "w8bene"
  /** What stands in the form that was saved. */
  kept: ShownW8 | null
}) => {
  const { t } = useTranslation()
  const { problemOf, countries } = fields
  const { register, watch } = fields.form
  return (
    <>
      {type === "w8ben" ? (
        <>
          <CountryField
            {...register("citizenship")}
            codes={countries}
            label={t("tax.w8.citizenship")}
            error={problemOf("citizenship")}
            required
          />
          <KeptField
            {...register("date_of_birth")}
            label={t("tax.w8.date_of_birth")}
            kept={kept?.type === "w8ben" ? kept.date_of_birth : null}
            error={problemOf("date_of_birth")}
            type="date"
            required
          />
        </>
      ) : (
        <W8CompanyFields {...fields} />
      )}
      <KeptField
        {...register("foreign_tin")}
        label={t("tax.w8.foreign_tin")}
        hint={t("tax.w8.foreign_tinHint")}
        kept={kept?.foreign_tin ?? null}
        error={problemOf("foreign_tin")}
        required={!watch("foreign_tin_not_required")}
      />
      <Check
        {...register("foreign_tin_not_required")}
        label={t("tax.w8.foreign_tin_not_required")}
      />
      <KeptField
        {...register("us_tin")}
        label={t("tax.w8.us_tin")}
        hint={t("tax.w8.us_tinHint")}
        kept={kept?.us_tin ?? null}
        error={problemOf("us_tin")}
      />
      <Check {...register("claims_treaty")} label={t("tax.w8.claims_treaty")} />
      {watch("claims_treaty") && <TreatyFields {...fields} />}
    </>
  )
}
