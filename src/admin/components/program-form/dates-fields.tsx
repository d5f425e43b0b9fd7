import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { DatesValues } from "../../lib/program-form"
import { MomentField } from "./moment-field"

/** From when orders count, and until when. */
export const DatesFields = <Values extends FieldValues & DatesValues>({
  control,
}: {
  control: Control<Values>
}) => {
  const { t } = useTranslation("partner-center")
  return (
    <>
      <MomentField
        control={control}
        name={"starts_at" as FieldPath<Values>}
        label={t("programs.fields.startsAt")}
        hint={t("programs.form.startsAtHint")}
      />
      <MomentField
        control={control}
        name={"ends_at" as FieldPath<Values>}
        label={t("programs.fields.endsAt")}
        hint={t("programs.form.endsAtHint")}
      />
    </>
  )
}
