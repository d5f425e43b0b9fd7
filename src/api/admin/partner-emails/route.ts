import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { EMAIL_KINDS } from "../../../emails/catalogue"
import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"

/** Lists which e-mails partners get. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { emails, emailLanguage } = await req.scope
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .getOptions()
  res.json({
    emails: EMAIL_KINDS.map((kind) => ({
      kind,
      is_own: emails[kind] !== undefined,
    })),
    language: emailLanguage,
  })
}
