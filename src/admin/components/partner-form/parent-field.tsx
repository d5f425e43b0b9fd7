import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { type SearchOption } from "../../lib/option-sources"
import { PartnerField } from "../common/partner-field"

interface ParentFieldProps<Values extends FieldValues> {
  control: Control<Values>
  name: FieldPath<Values>
  /** The parent as it is, so that its name shows before any search. */
  current?: SearchOption | null
  /** The partner who is edited: nobody recruits themselves. */
  exclude?: string
}

/** Who recruited the partner. Empty means nobody. */
export const ParentField = <Values extends FieldValues>(
  props: ParentFieldProps<Values>,
) => {
  const { t } = useTranslation("partner-center")
  return (
    <PartnerField
      {...props}
      label={t("fields.parent")}
      hint={t("partners.form.parentHint")}
      placeholder={t("partners.form.parentPlaceholder")}
      optional
    />
  )
}
