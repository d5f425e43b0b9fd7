import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useAssignOrder } from "../../hooks/api/order-commissions"
import {
  type AssignOrderValues,
  NOBODY,
  toAssignOrder,
} from "../../lib/order-commissions"
import { showApiError } from "../../lib/show-api-error"
import type { OrderAttribution, OrderPartner } from "../../lib/widgets-types"
import { DrawerForm } from "../widget-common/drawer-form"
import { PartnerField } from "../common/partner-field"
import { ReasonField } from "../widget-common/reason-field"

interface AssignFormProps {
  orderId: string
  attribution: OrderAttribution | null
  onDone: () => void
}

/** Assigns an order to partners. A field that stays empty leaves its side as it is. */
export const AssignForm = ({
  orderId,
  attribution,
  onDone,
}: AssignFormProps) => {
  const { t } = useTranslation("partner-center")
  const { mutate, isPending } = useAssignOrder(orderId)
  const form = useForm<AssignOrderValues>({
    defaultValues: { sale_partner_id: "", lead_partner_id: "", reason: "" },
  })
  const { control } = form
  const nobody = { value: NOBODY, label: t("widgets.nobody") }
  const stays = (partner: OrderPartner | null | undefined) =>
    t("widgets.order.assign.stays", {
      name: partner?.name ?? t("widgets.nobody"),
    })

  const submit = form.handleSubmit((values) =>
    mutate(toAssignOrder(values), {
      onSuccess: () => {
        toast.success(t("widgets.order.assign.success"))
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
      submitLabel={t("widgets.order.assign.submit")}
    >
      <PartnerField
        control={control}
        name="sale_partner_id"
        label={t("widgets.order.salePartner")}
        hint={t("widgets.order.assign.saleHint")}
        placeholder={stays(attribution?.sale_partner)}
        first={nobody}
        rules={{
          validate: (sale, { lead_partner_id }) =>
            Boolean(sale || lead_partner_id) ||
            t("widgets.order.assign.needed"),
        }}
      />
      <PartnerField
        control={control}
        name="lead_partner_id"
        label={t("widgets.order.leadPartner")}
        hint={t("widgets.order.assign.leadHint")}
        placeholder={stays(attribution?.lead_partner)}
        first={nobody}
      />
      <ReasonField control={control} name="reason" />
    </DrawerForm>
  )
}
