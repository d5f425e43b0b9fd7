import type { MedusaRequest, MedusaResponse } from "@medusajs/framework"

import { formTexts } from "../../../../forms/form-texts"
import { PARTNER_MODULE } from "../../../../modules/partner"
import type PartnerModuleService from "../../../../modules/partner/service"
import { sanitizeRichText } from "../../../../utils/sanitize-rich-text"
import { languageOf, sendPage } from "../../send-page"

/** The terms and conditions in force as a page, to which plain HTML forms link. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const agreement = await req.scope
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .getAgreement()
  const language = await languageOf(req)
  if (!agreement) {
    const { title, text } = formTexts(language).no_agreement
    sendPage(res, 404, { language, title, paragraphs: [text] })
    return
  }
  sendPage(res, 200, {
    language,
    title: agreement.title,
    html: sanitizeRichText(agreement.body),
  })
}
