import { useRouteModal } from "@medusajs/dashboard/components"
import { Text, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useEnroll } from "../../hooks/api/enrollments"
import type { Program } from "../../lib/program-types"
import { showApiError } from "../../lib/show-api-error"
import { DrawerForm } from "../common/drawer-form"
import { PartnerField } from "../common/partner-field"

/** Enrols a partner in a program, for orders placed from then on. */
export const EnrollForm = ({ program: { id, name } }: { program: Program }) => {
  const { t } = useTranslation("partner-center")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useEnroll(id)
  const form = useForm({ defaultValues: { partner_id: "" } })

  const submit = form.handleSubmit(({ partner_id }) =>
    mutate(partner_id, {
      onSuccess: () => {
        toast.success(t("programs.enrollments.success", { name }))
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
      submitLabel={t("programs.enrollments.add")}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("programs.enrollments.hint")}
      </Text>
      <PartnerField
        label={t("programs.fields.partner")}
        control={form.control}
        name="partner_id"
        placeholder={t("programs.form.partnerPlaceholder")}
        rules={{
          validate: (id) => id !== "" || t("programs.enrollments.needed"),
        }}
      />
    </DrawerForm>
  )
}
