import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { removeRuleWorkflow } from "../../../../../../workflows/program/save-rule"

/** Takes a rule out of its program. */
export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { id, rule_id } = req.params
  await removeRuleWorkflow(req.scope).run({
    input: { program_id: id, rule_id },
  })
  res.json({ id: rule_id, deleted: true })
}
