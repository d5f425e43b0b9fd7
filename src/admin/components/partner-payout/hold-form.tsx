import { useRouteModal } from "@medusajs/dashboard/components"
import { Text, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useHoldPayouts } from "../../hooks/api/payout-settings"
import { showApiError } from "../../lib/show-api-error"
import { DrawerForm } from "../common/drawer-form"
import { TextAreaField } from "../common/text-area-field"

/** Puts payments to a partner under review, and keeps why. */
export const HoldForm = ({ partnerId }: { partnerId: string }) => {
  const { t } = useTranslation("partner-center")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useHoldPayouts(partnerId)
  const form = useForm({ defaultValues: { reason: "" } })
  const submit = form.handleSubmit((values) =>
    mutate(values, {
      onSuccess: () => {
        toast.success(t("payouts.hold.success"))
        handleSuccess()
      },
      onError: (error) => showApiError(form, error),
    }),
  )
  return (
    <DrawerForm
      form={form}
      onSubmit={submit}
      isPending={isPending}
      submitLabel={t("payouts.hold.action")}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("payouts.hold.hint")}
      </Text>
      <TextAreaField
        control={form.control}
        name="reason"
        label={t("payouts.fields.reason")}
        hint={t("payouts.hold.reasonHint")}
        rows={4}
        rules={{
          validate: (reason) =>
            reason.trim() !== "" || t("payouts.settle.reasonNeeded"),
        }}
      />
    </DrawerForm>
  )
}
