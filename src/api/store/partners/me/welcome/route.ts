import type { MedusaResponse } from "@medusajs/framework"

import { PARTNER_MODULE } from "../../../../../modules/partner"
import type PartnerModuleService from "../../../../../modules/partner/service"
import type { PartnerRequest } from "../../../../contract/partner-context"

/** What the store says to its partners; nothing where it has said nothing. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  const { welcome_title, welcome_message } = await req.scope
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .getPortalSettings()
  res.json({ welcome: { title: welcome_title, message: welcome_message } })
}
