import { Module } from "@medusajs/framework/utils"

import { validateOptionsLoader } from "../../options/validate-options-loader"
import LedgerModuleService from "./service"

export const LEDGER_MODULE = "partner_ledger"

export default Module(LEDGER_MODULE, {
  service: LedgerModuleService,
  loaders: [validateOptionsLoader],
})
