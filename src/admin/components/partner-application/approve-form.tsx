import { useRouteModal } from "@medusajs/dashboard/components"
import { Text, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useApprove } from "../../hooks/api/applications"
import type { Partner } from "../../lib/api-types"
import { programSource } from "../../lib/option-sources"
import { showApiError } from "../../lib/show-api-error"
import { ComboboxField } from "../common/combobox-field"
import { DrawerForm } from "../common/drawer-form"

/** Approves an application; what the form has and the applicant wished is chosen at first. */
export const ApproveForm = ({ partner }: { partner: Partner }) => {
  const { t } = useTranslation("partner-center")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useApprove(partner.id)
  const { name } = partner
  const wished = partner.application?.programs ?? []
  const form = useForm({
    defaultValues: { program_ids: wished.map(({ id }) => id) },
  })
  const submit = form.handleSubmit((values) =>
    mutate(values, {
      onSuccess: () => {
        toast.success(t("applications.approve.success", { name }))
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
      submitLabel={t("applications.approve.action")}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("applications.approve.hint", { name })}
      </Text>
      <ComboboxField
        control={form.control}
        name="program_ids"
        source={programSource}
        current={wished.map(({ id, name: label }) => ({
          value: id,
          label,
        }))}
        label={t("applications.approve.programs")}
        placeholder={t("applications.approve.choose")}
        hint={t("applications.approve.programsHint")}
        optional
      />
    </DrawerForm>
  )
}
