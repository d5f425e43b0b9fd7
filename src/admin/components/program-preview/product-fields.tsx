import { Combobox, Form } from "@medusajs/dashboard/components"
import { type Control, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useRuleTargetOptions } from "../../hooks/use-rule-target-options"
import { useStoreCurrencies } from "../../hooks/use-store-currencies"
import type { PreviewValues } from "../../lib/preview-form"
import { ChoiceField } from "../common/choice-field"
import { PartnerField } from "../common/partner-field"
import { DecimalField } from "../program-form/decimal-field"

/** What is supposed to be sold, by whom and to whom. */
export const ProductFields = ({
  control,
}: {
  control: Control<PreviewValues>
}) => {
  const { t } = useTranslation("partner-center")
  const currencies = useStoreCurrencies() ?? []
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      <ProductField control={control} />
      <PartnerField
        label={t("programs.fields.partner")}
        control={control}
        name="partner_id"
        optional
        placeholder={t("programs.preview.anybody")}
        hint={t("programs.preview.partnerHint")}
      />
      <div className="grid grid-cols-2 gap-4">
        <DecimalField
          control={control}
          name="unit_price"
          label={t("programs.preview.unitPrice")}
        />
        <ChoiceField
          control={control}
          name="currency_code"
          label={t("programs.preview.currency")}
          options={currencies.map((code) => ({
            value: code,
            label: code.toUpperCase(),
          }))}
        />
      </div>
      <div className="grid grid-cols-2 gap-4">
        <DecimalField
          control={control}
          name="quantity"
          label={t("programs.preview.quantity")}
        />
        <ChoiceField
          control={control}
          name="customer"
          label={t("programs.preview.customer")}
          options={(["new", "returning"] as const).map((value) => ({
            value,
            label: t(`programs.preview.customers.${value}`),
          }))}
        />
      </div>
    </div>
  )
}

const ProductField = ({ control }: { control: Control<PreviewValues> }) => {
  const { t } = useTranslation("partner-center")
  const selected = useWatch({ control, name: "product_id" })
  const options = useRuleTargetOptions("product", selected)
  return (
    <Form.Field
      control={control}
      name="product_id"
      // Without the ref: an error would focus the input, which opens the list over it.
      render={({ field: { ref: _ref, onChange, ...field } }) => (
        <Form.Item>
          <Form.Label>{t("programs.preview.product")}</Form.Label>
          <Form.Control>
            <Combobox
              {...field}
              {...options}
              onChange={(id) => onChange(id ?? "")}
              placeholder={t("programs.preview.productPlaceholder")}
              noResultsPlaceholder={t("programs.rules.targetNotFound")}
            />
          </Form.Control>
        </Form.Item>
      )}
    />
  )
}
