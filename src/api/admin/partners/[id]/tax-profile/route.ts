import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { saveTaxProfile } from "../../../../../workflows/tax/save-tax-profile"
import type { TaxProfileBody } from "../../../../contract/tax-schemas"
import { assertPartner } from "../../../../tax/assert-partner"
import { showTaxProfile } from "../../../../tax/show-tax-profile"

/** Who a partner is for the tax office. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  await assertPartner(req)
  res.json(await showTaxProfile(req.scope, req.params.id))
}

/** Saves a partner's whole tax profile; a signature does not outlive a change. */
export async function POST(
  req: AuthenticatedMedusaRequest<TaxProfileBody>,
  res: MedusaResponse,
): Promise<void> {
  await assertPartner(req)
  await saveTaxProfile(req.scope, {
    ...req.validatedBody,
    partner_id: req.params.id,
    by: { type: "admin", id: req.auth_context.actor_id },
  })
  res.json(await showTaxProfile(req.scope, req.params.id))
}
