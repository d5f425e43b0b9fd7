import { Form } from "@medusajs/dashboard/components"
import { RadioGroup } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { FORM_KINDS } from "../../../domain/partner-form"
import type { WebFormValues } from "../../lib/web-form-values"

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
    <Form.Field
      control={control}
      name="kind"
      render={({ field: { onChange, ref: _ref, ...field } }) => (
        <Form.Item>
          <Form.Label>{t("forms.fields.kind")}</Form.Label>
          <Form.Control>
            <RadioGroup
              {...field}
              onValueChange={(kind) => {
                onChange(kind)
                choose(kind)
              }}
              className="grid grid-cols-1 gap-3 sm:grid-cols-2"
            >
              {FORM_KINDS.map((kind) => (
                <RadioGroup.ChoiceBox
                  key={kind}
                  value={kind}
                  label={t(`forms.kind.${kind}`)}
                  description={t(`forms.kindHint.${kind}`)}
                />
              ))}
            </RadioGroup>
          </Form.Control>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
