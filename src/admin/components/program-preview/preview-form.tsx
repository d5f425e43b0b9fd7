import { Form } from "@medusajs/dashboard/components"
import { Tabs } from "@medusajs/ui"
import { type UseFormReturn, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useDirection } from "../../hooks/use-direction"
import {
  PREVIEW_KINDS,
  type PreviewKind,
  type PreviewValues,
} from "../../lib/preview-form"
import { OrderField } from "./order-field"
import { ProductFields } from "./product-fields"

/** What is supposed to be sold, by whom and to whom; or which order is looked at. */
export const PreviewForm = ({
  form,
}: {
  form: UseFormReturn<PreviewValues>
}) => {
  const { t } = useTranslation("partner-center")
  const dir = useDirection()
  const { control, setValue } = form
  const kind = useWatch({ control, name: "kind" })
  return (
    <Form {...form}>
      <form className="px-6 py-4" onSubmit={(event) => event.preventDefault()}>
        <Tabs
          dir={dir}
          value={kind}
          onValueChange={(value) => setValue("kind", value as PreviewKind)}
          className="flex flex-col gap-y-4"
        >
          <Tabs.List aria-label={t("programs.preview.kind")}>
            {PREVIEW_KINDS.map((value) => (
              <Tabs.Trigger key={value} value={value}>
                {t(`programs.preview.kinds.${value}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Tabs.Content value="product">
            <ProductFields control={control} />
          </Tabs.Content>
          <Tabs.Content value="order">
            <OrderField control={control} />
          </Tabs.Content>
        </Tabs>
      </form>
    </Form>
  )
}
