import type { MedusaRequest, MedusaResponse } from "@medusajs/framework"

import { requestPasswordResetWorkflow } from "../../../../workflows/password/mail-password-reset"
import type { RequestPasswordResetBody } from "../password-contract"

/** Sends a link for a new password in the background, if there is such a member. */
export async function POST(
  req: MedusaRequest<RequestPasswordResetBody>,
  res: MedusaResponse,
): Promise<void> {
  await requestPasswordResetWorkflow(req.scope).run({
    input: req.validatedBody,
  })
  res.json({ success: true })
}
