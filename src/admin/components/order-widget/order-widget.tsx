import type { AdminOrder } from "@medusajs/framework/types"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { useOrderCommissions } from "../../hooks/api/order-commissions"
import { WidgetCard } from "../widget-common/widget-card"
import { CreditedRows } from "./credited-rows"
import { DraftRows } from "./draft-rows"
import { LevelList } from "./level-list"
import { OrderDrawers } from "./order-drawers"
import { type OrderAction, OrderMenu } from "./order-menu"
import { OrderNotices } from "./order-notices"
import { ReviewBadge } from "./review-badge"

/** Who is credited with an order, or a draft order, and what everybody earns. */
export const OrderWidget = ({
  order,
  isDraft,
}: {
  order: AdminOrder
  isDraft: boolean
}) => {
  const { t } = useTranslation("partner-center")
  const { data, isPending, error, refetch } = useOrderCommissions(order.id)
  const [open, setOpen] = useState<OrderAction | null>(null)
  const attribution = data?.attribution

  return (
    <WidgetCard
      heading={t("widgets.order.heading")}
      isPending={isPending}
      error={data ? null : error}
      onRetry={refetch}
      aside={
        <>
          {attribution && <ReviewBadge review={attribution.review} />}
          <OrderMenu
            orderId={order.id}
            isDraft={isDraft}
            review={attribution?.review}
            onOpen={setOpen}
          />
        </>
      }
    >
      {data && (
        <>
          <OrderNotices order={data} isDraft={isDraft} onReview={setOpen} />
          {attribution && <CreditedRows attribution={attribution} />}
          {isDraft && <DraftRows order={data} />}
          {attribution && !isDraft && <LevelList order={data} />}
          <div className="flex gap-x-2 px-6 py-4">
            {isDraft && (
              <Button
                size="small"
                variant="secondary"
                className="flex-1"
                onClick={() => setOpen("assign")}
              >
                {t("widgets.order.assign.draft")}
              </Button>
            )}
            <Button
              size="small"
              variant="secondary"
              className="flex-1"
              onClick={() => setOpen("why")}
            >
              {t("widgets.order.why.action")}
            </Button>
          </div>
          <OrderDrawers
            order={order}
            commissions={data}
            open={open}
            onClose={() => setOpen(null)}
          />
        </>
      )}
    </WidgetCard>
  )
}
