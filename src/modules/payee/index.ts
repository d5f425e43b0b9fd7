import { Module } from "@medusajs/framework/utils"

import { validateOptionsLoader } from "../../options/validate-options-loader"
import { loadPayoutProviders } from "../../providers/load-payout-providers"
import PayeeModuleService from "./service"

export const PAYEE_MODULE = "partner_payee"

export default Module(PAYEE_MODULE, {
  service: PayeeModuleService,
  loaders: [validateOptionsLoader, loadPayoutProviders],
})
