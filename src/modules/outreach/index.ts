import { Module } from "@medusajs/framework/utils"

import { validateOptionsLoader } from "../../options/validate-options-loader"
import OutreachModuleService from "./service"

export const OUTREACH_MODULE = "partner_outreach"

export default Module(OUTREACH_MODULE, {
  service: OutreachModuleService,
  loaders: [validateOptionsLoader],
})
