import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"

import { ProductWidget } from "../components/product-widget/product-widget"

const PartnerCenterProduct = ({ data }: DetailWidgetProps<AdminProduct>) => (
  <ProductWidget productId={data.id} />
)

export const config = defineWidgetConfig({
  zone: "product.details.side",
  id: "partner-center-product",
})

export default PartnerCenterProduct
