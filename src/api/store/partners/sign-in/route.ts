import type { MedusaRequest, MedusaResponse } from "@medusajs/framework"

import { signInPartnerWorkflow } from "../../../../workflows/sign-in/sign-in-partner"
import type { SignInBody } from "../contract"

/**
 * Answers with a bearer token; every failure is the same 401, but for an applicant with the
 * right password, who is told by a 403 where the application stands.
 */
export async function POST(
  req: MedusaRequest<SignInBody>,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await signInPartnerWorkflow(req.scope).run({
    input: req.validatedBody,
  })
  res.json(result)
}
