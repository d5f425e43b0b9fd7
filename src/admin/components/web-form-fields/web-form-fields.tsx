import type { UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { FORM_APPROVALS, FORM_STATUSES } from "../../../domain/partner-form"
import { programSource, type SearchOption } from "../../lib/option-sources"
import type { WebFormValues } from "../../lib/web-form-values"
import { ChoiceField } from "../common/choice-field"
import { ComboboxField } from "../common/combobox-field"
import { TextField } from "../common/text-field"
import { CreditFields } from "./credit-fields"

interface WebFormFieldsProps {
  form: UseFormReturn<WebFormValues>
  /** What is chosen at first, so that its name shows before any search. */
  programs?: readonly SearchOption[]
  parent?: SearchOption | null
}

/** Everything of a form but its kind. */
export const WebFormFields = ({
  form,
  programs,
  parent,
}: WebFormFieldsProps) => {
  const { t } = useTranslation("partner-center")
  const { control } = form
  const isEnrolment = form.watch("kind") === "enrolment"
  return (
    <>
      <TextField
        control={control}
        name="name"
        label={t("fields.name")}
        hint={t(`forms.form.nameHint.${isEnrolment ? "enrolment" : "lead"}`)}
        rules={{
          validate: (name) =>
            String(name).trim() !== "" || t("forms.form.nameNeeded"),
        }}
      />
      {isEnrolment && (
        <ComboboxField
          control={control}
          name="program_ids"
          source={programSource}
          current={programs}
          label={t("fields.programs")}
          placeholder={t("forms.form.programsPlaceholder")}
          hint={t("forms.form.programsHint")}
          optional
        />
      )}
      <CreditFields form={form} current={parent} />
      {isEnrolment && (
        <ChoiceField
          control={control}
          name="approval"
          label={t("forms.fields.approval")}
          options={FORM_APPROVALS.map((value) => ({
            value,
            label: t(`forms.approval.${value}`),
          }))}
        />
      )}
      <TextField
        control={control}
        name="thanks_url"
        label={t("forms.fields.thanksUrl")}
        hint={t("forms.form.thanksUrlHint")}
        optional
      />
      <ChoiceField
        control={control}
        name="status"
        label={t("fields.status")}
        hint={t("forms.form.statusHint")}
        options={FORM_STATUSES.map((value) => ({
          value,
          label: t(`status.${value}`),
        }))}
      />
    </>
  )
}
