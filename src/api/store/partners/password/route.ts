import type { MedusaRequest, MedusaResponse } from "@medusajs/framework"

import { setPasswordWorkflow } from "../../../../workflows/password/set-password"
import type { SetPasswordBody } from "../password-contract"

/** Sets a member's password with the token that was sent to their mailbox. */
export async function POST(
  req: MedusaRequest<SetPasswordBody>,
  res: MedusaResponse,
): Promise<void> {
  await setPasswordWorkflow(req.scope).run({ input: req.validatedBody })
  res.json({ success: true })
}
