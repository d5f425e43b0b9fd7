import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import {
  useRecalculateOrder,
  useReviewOrder,
} from "../../hooks/api/order-commissions"
import { showApiError } from "../../lib/show-api-error"
import { DrawerForm } from "../widget-common/drawer-form"
import { ReasonField } from "../widget-common/reason-field"

interface ReasonFormProps {
  orderId: string
  onDone: () => void
}

const EMPTY = { reason: "" }

/** Recalculates an order with the terms of this moment. */
export const RecalculateForm = ({ orderId, onDone }: ReasonFormProps) => {
  const { t } = useTranslation("partner-center")
  const { mutate, isPending } = useRecalculateOrder(orderId)
  const form = useForm({ defaultValues: EMPTY })
  const submit = form.handleSubmit((values) =>
    mutate(values, {
      onSuccess: () => {
        toast.success(t("widgets.order.recalculate.success"))
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
      submitLabel={t("widgets.order.recalculate.submit")}
    >
      <ReasonField control={form.control} name="reason" />
    </DrawerForm>
  )
}

/** Approves or refuses a flagged order. */
export const ReviewForm = ({
  orderId,
  onDone,
  verdict,
}: ReasonFormProps & { verdict: "approved" | "refused" }) => {
  const { t } = useTranslation("partner-center")
  const { mutate, isPending } = useReviewOrder(orderId)
  const form = useForm({ defaultValues: EMPTY })
  const submit = form.handleSubmit(({ reason }) =>
    mutate(
      { verdict, reason },
      {
        onSuccess: () => {
          toast.success(t(`widgets.order.review.success.${verdict}`))
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
      isDanger={verdict === "refused"}
      submitLabel={t(
        verdict === "approved"
          ? "widgets.order.review.approve"
          : "widgets.order.review.refuse",
      )}
    >
      <ReasonField control={form.control} name="reason" />
    </DrawerForm>
  )
}
