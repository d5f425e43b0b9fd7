import type { MedusaRequest, MedusaResponse } from "@medusajs/framework"

import { EMAIL_LANGUAGES, type EmailLanguage } from "../../emails/catalogue"
import { toPageHtml } from "../../forms/page-html"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"

/** No script, nothing from elsewhere, and no form. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** The language of a page: the wanted one, else the browser's, else that of e-mails. */
export async function languageOf(
  req: MedusaRequest,
  wanted?: EmailLanguage,
): Promise<EmailLanguage> {
  if (wanted) {
    return wanted
  }
  const asked = req.get("accept-language")
    ? req.acceptsLanguages([...EMAIL_LANGUAGES])
    : false
  if (asked) {
    return asked as EmailLanguage
  }
  const { emailLanguage } = await req.scope
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .getOptions()
  return emailLanguage
}

/** Sends a page that shows what it is given and can do nothing. */
export function sendPage(
  res: MedusaResponse,
  status: number,
  page: Parameters<typeof toPageHtml>[0],
): void {
  res
    .status(status)
    .set("Content-Security-Policy", POLICY)
    .set("X-Content-Type-Options", "nosniff")
    .set("X-Robots-Tag", "noindex")
    .set("Referrer-Policy", "no-referrer")
    .set("Cache-Control", "no-store")
    .type("html")
    .send(toPageHtml(page))
}
