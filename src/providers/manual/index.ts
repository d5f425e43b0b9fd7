import { ModuleProvider } from "@medusajs/framework/utils"

import { ManualPayoutProvider } from "./manual-payout-provider"

export default ModuleProvider("partner_payee", {
  services: [ManualPayoutProvider],
})
