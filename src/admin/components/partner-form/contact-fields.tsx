import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { TextField } from "../common/text-field"

interface ContactFieldsProps<
  Values extends FieldValues & { website: string; phone: string },
> {
  control: Control<Values>
}

/** Where the partner can be found and reached. */
export const ContactFields = <
  Values extends FieldValues & { website: string; phone: string },
>({
  control,
}: ContactFieldsProps<Values>) => {
  const { t } = useTranslation("partner-center")
  return (
    <>
      <TextField
        control={control}
        name={"website" as FieldPath<Values>}
        label={t("fields.website")}
        optional
      />
      <TextField
        control={control}
        name={"phone" as FieldPath<Values>}
        label={t("fields.phone")}
        optional
      />
    </>
  )
}
