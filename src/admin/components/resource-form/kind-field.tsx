import { Form } from "@medusajs/dashboard/components"
import { RadioGroup } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { ResourceValues } from "../../lib/resource-form"
import { RESOURCE_KINDS } from "../../lib/resources-query"

/** What kind of resource is made: it decides what else is asked. */
export const KindField = ({
  control,
}: {
  control: Control<ResourceValues>
}) => {
  const { t } = useTranslation("partner-center")
  return (
    <Form.Field
      control={control}
      name="kind"
      render={({ field: { onChange, ref: _ref, ...field } }) => (
        <Form.Item>
          <Form.Label>{t("resources.fields.kind")}</Form.Label>
          <Form.Control>
            <RadioGroup
              {...field}
              onValueChange={onChange}
              className="grid grid-cols-1 gap-3 sm:grid-cols-2"
            >
              {RESOURCE_KINDS.map((kind) => (
                <RadioGroup.ChoiceBox
                  key={kind}
                  value={kind}
                  label={t(`resources.kind.${kind}`)}
                  description={t(`resources.kindHint.${kind}`)}
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
