import type { Control, FieldPath } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { EditLinkValues } from "../../lib/link-form"
import { programSource, type SearchOption } from "../../lib/option-sources"
import { ComboboxField } from "../common/combobox-field"
import { TextField } from "../common/text-field"

interface LinkFieldsProps<Values extends EditLinkValues> {
  control: Control<Values>
}

/** What a link is called. */
export const LinkNameField = <Values extends EditLinkValues>({
  control,
}: LinkFieldsProps<Values>) => {
  const { t } = useTranslation("partner-center")
  return (
    <TextField
      control={control}
      name={"name" as FieldPath<Values>}
      label={t("fields.name")}
      hint={t("links.form.nameHint")}
      rules={{
        validate: (name) =>
          String(name).trim() !== "" || t("links.form.nameNeeded"),
      }}
    />
  )
}

/** Where a link leads. */
export const DestinationField = <Values extends EditLinkValues>({
  control,
}: LinkFieldsProps<Values>) => {
  const { t } = useTranslation("partner-center")
  return (
    <TextField
      control={control}
      name={"destination" as FieldPath<Values>}
      label={t("links.fields.destination")}
      hint={t("links.form.destinationHint")}
    />
  )
}

/** Whose partners see a link. */
export const ProgramsField = <Values extends EditLinkValues>({
  control,
  current,
}: LinkFieldsProps<Values> & { current?: readonly SearchOption[] }) => {
  const { t } = useTranslation("partner-center")
  return (
    <ComboboxField
      control={control}
      name={"program_ids" as FieldPath<Values>}
      source={programSource}
      current={current}
      label={t("fields.programs")}
      placeholder={t("links.form.programsPlaceholder")}
      hint={t("links.form.programsHint")}
      optional
    />
  )
}
