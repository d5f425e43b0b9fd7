import { Module } from "@medusajs/framework/utils"

import { validateOptionsLoader } from "../../options/validate-options-loader"
import PayeeModuleService from "./service"

export const PAYEE_MODULE = "partner_payee"

export default Module(PAYEE_MODULE, {
  service: PayeeModuleService,
  loaders: [validateOptionsLoader],
})
