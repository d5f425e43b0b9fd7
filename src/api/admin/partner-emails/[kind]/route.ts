import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"
import { MedusaError } from "@medusajs/framework/utils"

import { EMAIL_KINDS } from "../../../../emails/catalogue"
import { previewEmail } from "../../../../workflows/email/preview-email"
import type { PreviewEmailQuery } from "../contract"

/** Shows an e-mail as the store sends it, with made-up data. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const kind = EMAIL_KINDS.find((one) => one === req.params.kind)
  if (!kind) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no e-mail "${req.params.kind}"`,
    )
  }
  const { language } = req.validatedQuery as PreviewEmailQuery
  res.json({ email: await previewEmail(req.scope, kind, language) })
}
