import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type {
  AdminCustomer,
  DetailWidgetProps,
} from "@medusajs/framework/types"

import { CustomerWidget } from "../components/customer-widget/customer-widget"

const PartnerCenterCustomer = ({ data }: DetailWidgetProps<AdminCustomer>) => (
  <CustomerWidget customer={data} />
)

export const config = defineWidgetConfig({
  zone: "customer.details.side",
  id: "partner-center-customer",
})

export default PartnerCenterCustomer
