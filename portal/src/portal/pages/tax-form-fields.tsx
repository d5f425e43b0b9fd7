import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import type { TaxProfile } from "../../client/types.ts"
import { formsFor } from "../data/tax-values.ts"
import { Radio } from "../ui/radio.tsx"
import type { TaxFieldsProps } from "./tax-fields.ts"
import { W8Fields } from "./w8-fields.tsx"
import { W9Fields } from "./w9-fields.tsx"

/** Which form of the United States is filled in, if any, and what it asks. */
export const TaxFormFields = ({
  profile,
  ...fields
}: TaxFieldsProps & { profile: TaxProfile | null }) => {
  const { t } = useTranslation()
  const { register, watch, setValue } = fields.form
  const [kind, country_code, chosen] = watch(["kind", "country_code", "form"])
  const forms = formsFor({ kind, country_code })
  const isOffered = chosen === "" || forms.includes(chosen)
  useEffect(() => {
    // Somebody else is asked for another form.
    if (!isOffered) {
      setValue("form", "", { shouldDirty: true })
    }
  }, [isOffered, setValue])
  const shown = profile?.form?.type === chosen ? profile?.form : null
  return (
    <>
      <p className="pp-lead">{t("tax.usFormLead")}</p>
      {(["", ...forms] as const).map((type) => (
        <Radio
          key={type}
          {...register("form")}
          value={type}
          label={t(`tax.forms.${type || "none"}`)}
          hint={type === "" ? undefined : t(`tax.formHints.${type}`)}
        />
      ))}
      {chosen === "w9" && (
        <W9Fields {...fields} kept={shown?.type === "w9" ? shown : null} />
      )}
      {(chosen === "w8ben" || chosen === "w8bene") && (
        <W8Fields
          {...fields}
          type={chosen}
          kept={shown && shown.type !== "w9" ? shown : null}
        />
      )}
    </>
  )
}
