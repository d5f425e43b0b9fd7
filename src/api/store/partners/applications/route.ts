import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { receiveApplication } from "../../../applications/receive-application"
import type { ApplicationBody } from "./contract"

/**
 * Takes an application in. The answer, and when it comes, is the same for somebody new,
 * for an address that is known, and for a program that fills in forms. Whether a password
 * was the shop's does not show either.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<ApplicationBody>,
  res: MedusaResponse,
): Promise<void> {
  await receiveApplication(req.scope, {
    ...req.validatedBody,
    customer_id: req.auth_context?.actor_id || null,
  })
  res.json({ status: "received" })
}
