import type { AdminOrder } from "@medusajs/framework/types"
import { useTranslation } from "react-i18next"

import type { OrderCommissions } from "../../lib/widgets-types"
import { WidgetDrawer } from "../widget-common/widget-drawer"
import { AssignForm } from "./assign-form"
import { LineRateForm } from "./line-rate-form"
import type { OrderAction } from "./order-menu"
import { RecalculateForm, ReviewForm } from "./reason-forms"
import { WhyBody } from "./why-body"

interface OrderDrawersProps {
  order: AdminOrder
  commissions: OrderCommissions
  open: OrderAction | null
  onClose: () => void
}

/** The drawers of the order's widget, one of them open at most. */
export const OrderDrawers = ({
  order,
  commissions,
  open,
  onClose,
}: OrderDrawersProps) => {
  const { t } = useTranslation("partner-center")
  const form = { orderId: order.id, onDone: onClose }
  const drawers = {
    why: {
      texts: "widgets.order.why",
      body: <WhyBody order={order} commissions={commissions} />,
    },
    assign: {
      texts: "widgets.order.assign",
      body: <AssignForm {...form} attribution={commissions.attribution} />,
    },
    line: {
      texts: "widgets.order.line",
      body: <LineRateForm order={order} onDone={onClose} />,
    },
    recalculate: {
      texts: "widgets.order.recalculate",
      body: <RecalculateForm {...form} />,
    },
    approved: {
      texts: "widgets.order.review.approving",
      body: <ReviewForm {...form} verdict="approved" />,
    },
    refused: {
      texts: "widgets.order.review.refusing",
      body: <ReviewForm {...form} verdict="refused" />,
    },
  } satisfies Record<OrderAction, { texts: string; body: React.ReactNode }>
  return (
    <>
      {Object.entries(drawers).map(([action, { texts, body }]) => (
        <WidgetDrawer
          key={action}
          isOpen={open === action}
          onClose={onClose}
          title={t(`${texts}.heading`)}
          description={t(`${texts}.description`)}
        >
          {body}
        </WidgetDrawer>
      ))}
    </>
  )
}
