import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type {
  AdminPromotion,
  DetailWidgetProps,
} from "@medusajs/framework/types"

import { PromotionWidget } from "../components/promotion-widget/promotion-widget"

const PartnerCenterPromotion = ({
  data,
}: DetailWidgetProps<AdminPromotion>) => (
  <PromotionWidget promotionId={data.id} />
)

export const config = defineWidgetConfig({
  zone: "promotion.details.side",
  id: "partner-center-promotion",
})

export default PartnerCenterPromotion
