import { type Control, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useOrderOption } from "../../hooks/api/filter-options"
import { orderSource } from "../../lib/option-sources"
import type { PreviewValues } from "../../lib/preview-form"
import { ComboboxField } from "../common/combobox-field"

/** The order that is looked at. */
export const OrderField = ({
  control,
}: {
  control: Control<PreviewValues>
}) => {
  const { t } = useTranslation("partner-center")
  const orderId = useWatch({ control, name: "order_id" })
  const order = useOrderOption(orderId || undefined)
  return (
    <ComboboxField
      control={control}
      name="order_id"
      source={orderSource}
      current={order && [order]}
      label={t("programs.preview.order")}
      placeholder={t("search.orders")}
      hint={t("programs.preview.orderHint")}
    />
  )
}
