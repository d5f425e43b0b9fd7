import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { readAgreement } from "../read-agreements"

/** One version of the terms and conditions. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  res.json({ agreement: await readAgreement(req.scope, req.params.id) })
}
