import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { saveRuleWorkflow } from "../../../../../workflows/program/save-rule"
import { toRates } from "../../../../contract/rate-schemas"
import { toTiers } from "../../../../contract/tier-schemas"
import type { SaveRuleBody } from "../../contract"
import { readProgram } from "../../read-programs"

/** Adds a rule, or replaces the one of the same scope; answers with the program. */
export async function POST(
  req: AuthenticatedMedusaRequest<SaveRuleBody>,
  res: MedusaResponse,
): Promise<void> {
  const { id } = req.params
  const { scope, rates, tiers } = req.validatedBody
  await saveRuleWorkflow(req.scope).run({
    input: {
      program_id: id,
      rule: { scope, rates: toRates(rates), tiers: toTiers(tiers) },
    },
  })
  res.json({ program: await readProgram(req.scope, id) })
}
