import {
  ArrowPath,
  CurrencyDollar,
  CheckCircle,
  ReceiptPercent,
  Users,
  XCircle,
} from "@medusajs/icons"
import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useSyncOrder } from "../../hooks/api/order-commissions"
import type { ReviewState } from "../../lib/widgets-types"
import { WidgetMenu } from "../widget-common/widget-menu"

/** What opens a drawer of the order's widget. */
export type OrderAction =
  "why" | "assign" | "recalculate" | "line" | "approved" | "refused"

interface OrderMenuProps {
  orderId: string
  isDraft: boolean
  review: ReviewState | undefined
  onOpen: (action: OrderAction) => void
}

/** What can be done with an order's commissions. */
export const OrderMenu = ({
  orderId,
  isDraft,
  review,
  onOpen,
}: OrderMenuProps) => {
  const { t } = useTranslation("partner-center")
  const { mutate, isPending } = useSyncOrder(orderId)
  const sync = () =>
    mutate(undefined, {
      onSuccess: () => toast.success(t("widgets.order.sync.success")),
      onError: (error) => toast.error(error.message),
    })
  const isFlagged = review !== undefined && review !== "not_needed"
  const assign = {
    icon: <Users />,
    label: t("widgets.order.assign.action"),
    onClick: () => onOpen("assign"),
  }
  if (isDraft) {
    // Commissions come with the order; a draft has none to change.
    return (
      <WidgetMenu
        label={t("widgets.order.menu")}
        groups={[{ actions: [assign] }]}
      />
    )
  }
  return (
    <WidgetMenu
      label={t("widgets.order.menu")}
      groups={[
        {
          actions: [
            {
              icon: <ArrowPath />,
              label: t("widgets.order.sync.action"),
              disabled: isPending,
              onClick: sync,
            },
            assign,
            {
              icon: <ReceiptPercent />,
              label: t("widgets.order.line.action"),
              onClick: () => onOpen("line"),
            },
            {
              icon: <CurrencyDollar />,
              label: t("widgets.order.recalculate.action"),
              onClick: () => onOpen("recalculate"),
            },
          ],
        },
        ...(isFlagged
          ? [
              {
                actions: [
                  {
                    icon: <CheckCircle />,
                    label: t("widgets.order.review.approve"),
                    disabled: review === "approved",
                    onClick: () => onOpen("approved"),
                  },
                  {
                    icon: <XCircle />,
                    label: t("widgets.order.review.refuse"),
                    disabled: review === "refused",
                    onClick: () => onOpen("refused"),
                  },
                ],
              },
            ]
          : []),
      ]}
    />
  )
}
