import { Form, useRouteModal } from "@medusajs/dashboard/components"
import { Text, Textarea, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useReject } from "../../hooks/api/applications"
import type { Partner } from "../../lib/api-types"
import { showApiError } from "../../lib/show-api-error"
import { DrawerForm } from "../common/drawer-form"

/** Rejects an application and tells the applicant why. */
export const RejectForm = ({ partner }: { partner: Partner }) => {
  const { t } = useTranslation("partner-center")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useReject(partner.id)
  const { name } = partner
  const form = useForm({ defaultValues: { reason: "" } })
  const submit = form.handleSubmit((values) =>
    mutate(values, {
      onSuccess: () => {
        toast.success(t("applications.reject.success", { name }))
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
      submitLabel={t("applications.reject.action")}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("applications.reject.hint", { name })}
      </Text>
      <Form.Field
        control={form.control}
        name="reason"
        rules={{
          validate: (reason) =>
            reason.trim() !== "" || t("applications.reject.reasonNeeded"),
        }}
        render={({ field }) => (
          <Form.Item>
            <Form.Label>{t("applications.reject.reason")}</Form.Label>
            <Form.Control>
              <Textarea rows={4} {...field} />
            </Form.Control>
            <Form.Hint>{t("applications.reject.reasonHint")}</Form.Hint>
            <Form.ErrorMessage />
          </Form.Item>
        )}
      />
    </DrawerForm>
  )
}
