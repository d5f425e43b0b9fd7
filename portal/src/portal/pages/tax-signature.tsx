import { useTranslation } from "react-i18next"
import type { TaxProfile } from "../../client/types.ts"
import { taxPoints } from "../data/tax-points.ts"
import { useFormat } from "../data/use-format.ts"
import { Check } from "../ui/check.tsx"
import { Field } from "../ui/field.tsx"
import { Notice } from "../ui/notice.tsx"
import type { TaxFieldsProps } from "./tax-fields.ts"

/** What somebody certifies who signs, and their name; who has signed already, and when. */
export const TaxSignature = ({
  form: { register, watch },
  problemOf,
  signature,
  disabled,
}: TaxFieldsProps & {
  /** null: what stands in the form is not signed. */
  signature: TaxProfile["signature"]
  disabled: boolean
}) => {
  const { t } = useTranslation()
  const { date } = useFormat()
  const form = watch("form")
  if (signature) {
    return (
      <Notice kind="success">
        {t("tax.signature.signed", {
          name: signature.name,
          day: date(signature.signed_at),
        })}
      </Notice>
    )
  }
  const points = taxPoints(t, {
    form,
    backup_withholding: watch("backup_withholding"),
    chapter_4_status: watch("chapter_4_status"),
  })
  return (
    <fieldset className="pp-group" disabled={disabled}>
      <legend>{t("tax.signature.title")}</legend>
      <p>{t("tax.signature.certify")}</p>
      <ul className="pp-list">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {form === "w9" && <p className="pp-hint">{t("tax.signature.consent")}</p>}
      <Check {...register("is_certified")} label={t("tax.signature.agree")} />
      {watch("is_certified") && (
        <Field
          {...register("signature_name")}
          label={t("tax.signature.name")}
          hint={t("tax.signature.nameHint")}
          error={problemOf("signature_name")}
          autoComplete="name"
          required
        />
      )}
    </fieldset>
  )
}
