import type { UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { FORM_KINDS } from "../../../domain/partner-form"
import type { WebFormValues } from "../../lib/web-form-values"
import { ChoiceBoxesField } from "../common/choice-boxes-field"

/** What a form is for; it cannot be changed later. */
export const FormKindField = ({
  form: { control, getValues, setValue },
}: {
  form: UseFormReturn<WebFormValues>
}) => {
  const { t } = useTranslation("partner-center")
  const choose = (kind: string) => {
    // A lead has a partner; what cannot be chosen any more must not stay chosen.
    if (kind === "lead" && getValues("parent") === "none") {
      setValue("parent", "referring")
    }
  }
  return (
    <ChoiceBoxesField
      control={control}
      name="kind"
      label={t("forms.fields.kind")}
      choices={FORM_KINDS.map((kind) => ({
        value: kind,
        label: t(`forms.kind.${kind}`),
        description: t(`forms.kindHint.${kind}`),
      }))}
      onChosen={choose}
    />
  )
}
