import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useAddReferral } from "../../hooks/api/referrals"
import { toDay } from "../../lib/days"
import {
  type AddReferralValues,
  EMPTY_REFERRAL,
  toAddReferral,
} from "../../lib/referrals"
import { showApiError } from "../../lib/show-api-error"
import { TextField } from "../common/text-field"
import { DayField } from "../widget-common/day-field"
import { DrawerForm } from "../widget-common/drawer-form"
import { PartnerField } from "../common/partner-field"

interface AddReferralFormProps {
  customerId: string
  onDone: () => void
}

/** Adds a record to a customer's referral history, for who phones or writes. */
export const AddReferralForm = ({
  customerId,
  onDone,
}: AddReferralFormProps) => {
  const { t } = useTranslation("partner-center")
  const { mutate, isPending } = useAddReferral()
  const form = useForm<AddReferralValues>({ defaultValues: EMPTY_REFERRAL })
  const { control } = form

  const submit = form.handleSubmit((values) =>
    mutate(toAddReferral(values, customerId), {
      onSuccess: ({ referral: { partner } }) => {
        toast.success(t("widgets.customer.add.success", { name: partner.name }))
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
      submitLabel={t("widgets.customer.add.submit")}
    >
      <PartnerField
        control={control}
        name="partner_id"
        label={t("widgets.partner")}
        placeholder={t("widgets.choosePartner")}
        rules={{
          validate: (id) => id !== "" || t("widgets.choosePartner"),
        }}
      />
      <DayField
        control={control}
        name="occurred_at"
        label={t("widgets.customer.add.occurredAt")}
        hint={t("widgets.customer.add.occurredHint")}
        max={toDay(new Date())}
      />
      <DayField
        control={control}
        name="expires_at"
        label={t("widgets.customer.add.expiresAt")}
        hint={t("widgets.customer.add.expiresHint")}
        min={toDay(new Date())}
      />
      <TextField
        control={control}
        name="note"
        label={t("widgets.customer.add.note")}
        optional
      />
    </DrawerForm>
  )
}
