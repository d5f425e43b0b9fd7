import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useAssignCoupon } from "../../hooks/api/coupons"
import { toPartnerOption } from "../../lib/option-sources"
import { showApiError } from "../../lib/show-api-error"
import type { Coupon } from "../../lib/widgets-types"
import { DrawerForm } from "../widget-common/drawer-form"
import { PartnerField } from "../common/partner-field"

interface AssignCouponFormProps {
  promotionId: string
  coupon: Coupon | undefined
  onDone: () => void
}

/** Gives a promotion to a partner. */
export const AssignCouponForm = ({
  promotionId,
  coupon,
  onDone,
}: AssignCouponFormProps) => {
  const { t } = useTranslation("partner-center")
  const { mutate, isPending } = useAssignCoupon()
  const form = useForm({
    defaultValues: { partner_id: coupon?.partner.id ?? "" },
  })

  const submit = form.handleSubmit(({ partner_id }) =>
    mutate(
      { promotion_id: promotionId, partner_id },
      {
        onSuccess: ({ coupon: assigned }) => {
          toast.success(
            t("widgets.promotion.assign.success", {
              name: assigned?.partner.name,
            }),
          )
          onDone()
        },
        onError: (error) => showApiError(form, error),
      },
    ),
  )

  return (
    <DrawerForm
      form={form}
      onSubmit={submit}
      isSaving={isPending}
      submitLabel={t("actions.save")}
    >
      <PartnerField
        control={form.control}
        name="partner_id"
        label={t("widgets.partner")}
        placeholder={t("widgets.choosePartner")}
        hint={t("widgets.promotion.assign.hint")}
        current={coupon && toPartnerOption(coupon.partner)}
        rules={{
          validate: (id) => id !== "" || t("widgets.choosePartner"),
        }}
      />
    </DrawerForm>
  )
}
