import { ModuleProvider } from "@medusajs/framework/utils"

import { PayPalPayoutProvider } from "./paypal-payout-provider"

export default ModuleProvider("partner_payee", {
  services: [PayPalPayoutProvider],
})
