import { ModuleProvider } from "@medusajs/framework/utils"

import { StripeConnectPayoutProvider } from "./stripe-connect-payout-provider"

export default ModuleProvider("partner_payee", {
  services: [StripeConnectPayoutProvider],
})
