import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { withdrawAgreementWorkflow } from "../../../../../workflows/agreement/publish-agreement"
import { readAgreement } from "../../read-agreements"

/** Withdraws the version that is in force. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { id } = req.params
  await withdrawAgreementWorkflow(req.scope).run({ input: { id } })
  res.json({ agreement: await readAgreement(req.scope, id) })
}
