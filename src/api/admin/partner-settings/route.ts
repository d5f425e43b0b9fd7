import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import { saveSettingsWorkflow } from "../../../workflows/settings/save-settings"
import type { SaveSettingsBody } from "./contract"

/** The Partner defaults. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const settings = await req.scope
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .getSettings()
  res.json({ settings })
}

/** Saves the given Partner defaults; the others stay. */
export async function POST(
  req: AuthenticatedMedusaRequest<SaveSettingsBody>,
  res: MedusaResponse,
): Promise<void> {
  const { result: settings } = await saveSettingsWorkflow(req.scope).run({
    input: req.validatedBody,
  })
  res.json({ settings })
}
