import { Form } from "@medusajs/dashboard/components"
import { Textarea } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { ResourceValues } from "../../lib/resource-form"
import { TextField } from "../common/text-field"

/** What a resource is called, and what partners read beside it. */
export const GeneralFields = ({
  control,
}: {
  control: Control<ResourceValues>
}) => {
  const { t } = useTranslation("partner-center")
  return (
    <>
      <TextField
        control={control}
        name="name"
        label={t("fields.name")}
        rules={{
          validate: (name) =>
            String(name).trim() !== "" || t("resources.form.nameNeeded"),
        }}
      />
      <Form.Field
        control={control}
        name="description"
        render={({ field }) => (
          <Form.Item>
            <Form.Label optional>
              {t("resources.fields.description")}
            </Form.Label>
            <Form.Control>
              <Textarea rows={2} {...field} />
            </Form.Control>
            <Form.Hint>{t("resources.form.descriptionHint")}</Form.Hint>
            <Form.ErrorMessage />
          </Form.Item>
        )}
      />
    </>
  )
}
