import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"

import { OrderWidget } from "../components/order-widget/order-widget"

const PartnerCenterOrder = ({ data }: DetailWidgetProps<AdminOrder>) => (
  <OrderWidget order={data} isDraft={data.status === "draft"} />
)

export const config = defineWidgetConfig({
  zone: ["order.details.side", "draft_order.details.side"],
  id: "partner-center-order",
})

export default PartnerCenterOrder
