import type { MedusaResponse } from "@medusajs/framework"

import { saveTaxProfile } from "../../../../../workflows/tax/save-tax-profile"
import {
  assertMayChange,
  type PartnerRequest,
} from "../../../../contract/partner-context"
import type { SignedTaxProfileBody } from "../../../../contract/tax-schemas"
import { showTaxProfile } from "../../../../tax/show-tax-profile"

/** Who the partner is for the tax office. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  res.json(await showTaxProfile(req.scope, req.partner_member.partner_id))
}

/** Saves the whole tax profile, and signs it where the member does. */
export async function POST(
  req: PartnerRequest<SignedTaxProfileBody>,
  res: MedusaResponse,
): Promise<void> {
  assertMayChange(req, "tax_profile")
  const { partner_id, id } = req.partner_member
  const { signature, ...profile } = req.validatedBody
  await saveTaxProfile(req.scope, {
    ...profile,
    partner_id,
    signature_name: signature?.name,
    by: { type: "member", id },
  })
  res.json(await showTaxProfile(req.scope, partner_id))
}
