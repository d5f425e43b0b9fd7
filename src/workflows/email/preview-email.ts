import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import type {
  Email,
  EmailData,
  EmailKind,
  EmailLanguage,
} from "../../emails/catalogue"
import { renderEmail } from "../../emails/render-email"
import { sampleData } from "../../emails/sample-data"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { readStoreData } from "./email-data"
import { readSender } from "./sender"

/** An e-mail as the store sends it, with made-up data. */
export interface EmailPreview extends Email {
  kind: EmailKind
  language: EmailLanguage
  /** Whether the store has written it itself. */
  is_own: boolean
  from: string | null
  reply_to: string | null
}

/**
 * Writes an e-mail with made-up data, as the store would send it.
 * @param language that of the store when left out
 * @throws MedusaError invalid data when the store's own function fails
 */
export async function previewEmail(
  container: MedusaContainer,
  kind: EmailKind,
  language?: EmailLanguage,
): Promise<EmailPreview> {
  const { emails } = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .getOptions()
  const store = await readStoreData(container)
  const data = sampleData(kind, store, language ?? store.language, new Date())
  return {
    kind,
    language: data.language,
    is_own: emails[kind] !== undefined,
    ...(await readSender(container)),
    ...render(kind, data, emails),
  }
}

function render(
  kind: EmailKind,
  data: EmailData[EmailKind],
  emails: Parameters<typeof renderEmail>[2],
): Email {
  try {
    const { subject, text, html } = renderEmail(kind, data as never, emails)
    return { subject, text: String(text), html: String(html) }
  } catch (error) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `emails.${kind}: your function failed with sample data: ` +
        (error instanceof Error ? error.message : String(error)),
    )
  }
}
