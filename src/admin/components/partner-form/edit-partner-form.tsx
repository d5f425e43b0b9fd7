import { useRouteModal } from "@medusajs/dashboard/components"
import { Text, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useUpdatePartner } from "../../hooks/api/partners"
import { useConfirmedDeactivation } from "../../hooks/use-confirmed-deactivation"
import type { Partner } from "../../lib/api-types"
import {
  type EditPartnerValues,
  isSwitchable,
  toEditValues,
  toUpdatePartner,
} from "../../lib/edit-partner-form"
import { toPartnerOption } from "../../lib/option-sources"
import { showApiError } from "../../lib/show-api-error"
import { ContactFields } from "./contact-fields"
import { ParentField } from "./parent-field"
import { StatusField } from "./status-field"
import { SwitchField } from "../common/switch-field"
import { TextField } from "../common/text-field"
import { TrackingWindowFields } from "./tracking-window-fields"
import { DrawerForm } from "../common/drawer-form"

/** Changes who a partner is, how long referrals count, and of what they are told. */
export const EditPartnerForm = ({ partner }: { partner: Partner }) => {
  const { t } = useTranslation("partner-center")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useUpdatePartner(partner.id)
  const confirmDeactivation = useConfirmedDeactivation("partners")
  const form = useForm<EditPartnerValues>({
    defaultValues: toEditValues(partner),
  })
  const { control } = form

  const submit = form.handleSubmit(async (values) => {
    const { status: from, name } = partner
    const { status: to } = values
    if (
      isSwitchable(from) &&
      to &&
      !(await confirmDeactivation({ name, from, to }))
    ) {
      return
    }
    mutate(toUpdatePartner(values), {
      onSuccess: ({ partner: { name } }) => {
        toast.success(t("partners.edit.success", { name }))
        handleSuccess()
      },
      onError: (error) => showApiError(form, error),
    })
  })

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      <Text size="small" className="text-ui-fg-subtle">
        {t("partners.edit.hint")}
      </Text>
      <TextField
        control={control}
        name="name"
        label={t("fields.name")}
        rules={{
          validate: (name) =>
            String(name).trim() !== "" || t("partners.form.nameNeeded"),
        }}
      />
      {isSwitchable(partner.status) && (
        <StatusField control={control} name="status" />
      )}
      <ContactFields control={control} />
      <ParentField
        control={control}
        name="parent_id"
        current={partner.parent && toPartnerOption(partner.parent)}
        exclude={partner.id}
      />
      <TrackingWindowFields control={control} />
      <SwitchField
        control={control}
        name="notify_on_lead"
        label={t("partners.notify.onLead")}
      />
      <SwitchField
        control={control}
        name="notify_on_sale"
        label={t("partners.notify.onSale")}
      />
      <SwitchField
        control={control}
        name="notify_on_payout"
        label={t("partners.notify.onPayout")}
      />
    </DrawerForm>
  )
}
