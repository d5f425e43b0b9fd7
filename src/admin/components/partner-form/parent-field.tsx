import { Combobox, Form } from "@medusajs/dashboard/components"
import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { usePartnerOptions } from "../../hooks/use-partner-options"
import type { SearchOption } from "../../lib/option-sources"

interface ParentFieldProps<Values extends FieldValues> {
  control: Control<Values>
  name: FieldPath<Values>
  /** The parent as it is, so that its name shows before any search. */
  current?: SearchOption | null
  /** The partner who is edited: nobody recruits themselves. */
  exclude?: string
}

/** Who recruited the partner: a search over all partners. Empty means nobody. */
export const ParentField = <Values extends FieldValues>({
  control,
  name,
  current = null,
  exclude,
}: ParentFieldProps<Values>) => {
  const { t } = useTranslation("partner-center")
  const { choose, ...search } = usePartnerOptions(current, exclude)
  return (
    <Form.Field<Values>
      control={control}
      name={name}
      // Without the ref: an error would focus the input, which opens the list over it.
      render={({ field: { ref: _ref, onChange, ...field } }) => (
        <Form.Item>
          <Form.Label optional>{t("fields.parent")}</Form.Label>
          <Form.Control>
            <Combobox
              {...field}
              {...search}
              onChange={(id) => {
                choose(id)
                onChange(id ?? "")
              }}
              allowClear
              placeholder={t("partners.form.parentPlaceholder")}
              noResultsPlaceholder={t("partners.form.parentNotFound")}
            />
          </Form.Control>
          <Form.Hint>{t("partners.form.parentHint")}</Form.Hint>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
