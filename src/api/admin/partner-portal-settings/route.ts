import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import { savePortalSettingsWorkflow } from "../../../workflows/portal/save-portal-settings"
import type { SavePortalSettingsBody } from "./contract"

/** How the portal looks and what it shows. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const settings = await req.scope
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .getPortalSettings()
  res.json({ settings })
}

/** Saves what is given; the rest stays. */
export async function POST(
  req: AuthenticatedMedusaRequest<SavePortalSettingsBody>,
  res: MedusaResponse,
): Promise<void> {
  const { result: settings } = await savePortalSettingsWorkflow(req.scope).run({
    input: req.validatedBody,
  })
  res.json({ settings })
}
