import type { AdminOrder } from "@medusajs/framework/types"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useOverrideLine } from "../../hooks/api/order-commissions"
import { useNumberChecks } from "../../hooks/use-number-checks"
import {
  type LineRateValues,
  toLineOverride,
} from "../../lib/order-commissions"
import { showApiError } from "../../lib/show-api-error"
import { TextField } from "../common/text-field"
import { ChoiceField } from "../common/choice-field"
import { DrawerForm } from "../widget-common/drawer-form"
import { PartnerField } from "../common/partner-field"
import { ReasonField } from "../widget-common/reason-field"

interface LineRateFormProps {
  order: AdminOrder
  onDone: () => void
}

/** Agrees on what one partner earns for one line, or takes that back. */
export const LineRateForm = ({ order, onDone }: LineRateFormProps) => {
  const { t } = useTranslation("partner-center")
  const { mutate, isPending } = useOverrideLine(order.id)
  const lines = order.items.map(({ id, title, subtitle }) => ({
    value: id,
    label: subtitle && subtitle !== title ? `${title} (${subtitle})` : title,
  }))
  const form = useForm<LineRateValues>({
    defaultValues: {
      line_id: lines.length === 1 ? lines[0].value : "",
      partner_id: "",
      mode: "agreed",
      percent: "",
      amount: "",
      reason: "",
    },
  })
  const { control } = form
  const isAgreed = form.watch("mode") === "agreed"
  const chosen = (value: string) =>
    value !== "" || t("widgets.order.line.choose")
  const { checkNumber, checkAmount } = useNumberChecks(
    t("widgets.order.line.number"),
  )

  const submit = form.handleSubmit((values) =>
    mutate(toLineOverride(values, order.currency_code), {
      onSuccess: () => {
        toast.success(t("widgets.order.line.success"))
        onDone()
      },
      onError: (error) => showApiError(form, error),
    }),
  )

  return (
    <DrawerForm
      form={form}
      onSubmit={submit}
      isSaving={isPending}
      submitLabel={t("actions.save")}
    >
      <ChoiceField
        control={control}
        name="line_id"
        label={t("widgets.order.line.line")}
        placeholder={t("widgets.order.line.choose")}
        options={lines}
        rules={{ validate: chosen }}
      />
      <PartnerField
        control={control}
        name="partner_id"
        label={t("widgets.partner")}
        placeholder={t("widgets.choosePartner")}
        rules={{ validate: chosen }}
      />
      <ChoiceField
        control={control}
        name="mode"
        label={t("widgets.order.line.mode")}
        options={[
          { value: "agreed", label: t("widgets.order.line.agreed") },
          { value: "computed", label: t("widgets.order.line.computed") },
        ]}
      />
      {isAgreed && (
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
          <TextField
            control={control}
            name="percent"
            label={t("widgets.order.line.percent")}
            rules={{ validate: checkNumber }}
            optional
          />
          <TextField
            control={control}
            name="amount"
            label={t("widgets.order.line.amount", {
              currency: order.currency_code.toUpperCase(),
            })}
            rules={{ validate: checkAmount }}
            optional
          />
        </div>
      )}
      <ReasonField control={control} name="reason" />
    </DrawerForm>
  )
}
