import type { MedusaContainer } from "@medusajs/framework/types"

import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"

/** Who e-mails to partners come from, by the settings; null: as the provider says. */
export async function readSender(
  container: MedusaContainer,
): Promise<{ from: string | null; reply_to: string | null }> {
  const { sender_name, sender_email, reply_to_email } = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .getPortalSettings()
  return {
    from: sender_email ? addressOf(sender_name, sender_email) : null,
    reply_to: reply_to_email,
  }
}

/** A quote or a line break in a name would begin another header. */
function addressOf(name: string | null, email: string): string {
  const plainName = name?.replace(/["\\<>\p{Cc}\s]+/gu, " ").trim()
  return plainName ? `"${plainName}" <${email}>` : email
}
