import { ModuleProvider } from "@medusajs/framework/utils"

import { StoreCreditPayoutProvider } from "./store-credit-payout-provider"

export default ModuleProvider("partner_payee", {
  services: [StoreCreditPayoutProvider],
})
