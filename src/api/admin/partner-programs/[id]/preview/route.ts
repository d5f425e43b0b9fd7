import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { previewProgram } from "../../../../../workflows/preview-program/preview-program"
import { toAmount } from "../../../../contract/amount"
import { toDecimalString } from "../../../../contract/amounts-schema"
import { listPartnerNames } from "../../../../contract/read-partner-names"
import type { PreviewProgramBody } from "../../contract"

/** What an order placed now would earn by the program; nothing is posted. */
export async function POST(
  req: AuthenticatedMedusaRequest<PreviewProgramBody>,
  res: MedusaResponse,
): Promise<void> {
  const { quantity, unit_price, partner_id = null, ...same } = req.validatedBody
  const { entitlements, lines, is_enrolled } = await previewProgram(req.scope, {
    ...same,
    program_id: req.params.id,
    partner_id,
    quantity: toDecimalString(quantity),
    unit_price: toDecimalString(unit_price),
  })
  const names = await listPartnerNames(
    req.scope,
    entitlements.map((entitlement) => entitlement.partner_id),
  )
  res.json({
    is_enrolled,
    entitlements: entitlements.map((entitlement) => ({
      // Nobody in particular has no name.
      partner: names.get(entitlement.partner_id) ?? null,
      level: entitlement.level,
      role: entitlement.role,
      amount: toAmount(entitlement.amount),
      currency_code: entitlement.currency_code,
      explanation: entitlement.explanation,
      explanation_details: entitlement.explanation_details,
    })),
    sides: lines.map(({ side, reason, reason_detail = null }) => ({
      side,
      reason,
      reason_detail,
    })),
  })
}
