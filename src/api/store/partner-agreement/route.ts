import type { MedusaRequest, MedusaResponse } from "@medusajs/framework"

import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import { showAgreement } from "../partner-forms/read-open-form"

/** The terms and conditions that are in force. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const agreement = await req.scope
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .getAgreement()
  res.json({ agreement: showAgreement(agreement) })
}
