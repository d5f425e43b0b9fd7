import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { previewOrder } from "../../../../../workflows/preview-program/preview-order"
import { previewProgram } from "../../../../../workflows/preview-program/preview-program"
import type { ProgramPreview } from "../../../../../workflows/preview-program/under-program"
import { toAmount } from "../../../../contract/amount"
import { toDecimalString } from "../../../../contract/amounts-schema"
import { listPartnerNames } from "../../../../contract/read-partner-names"
import type { PreviewProgramBody } from "../../preview-contract"

/** What an order earns by the program, one placed now or an earlier one; nothing is posted. */
export async function POST(
  req: AuthenticatedMedusaRequest<PreviewProgramBody>,
  res: MedusaResponse,
): Promise<void> {
  const { entitlements, lines, is_enrolled } = await preview(req)
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
      line_id: entitlement.line_id,
      title: entitlement.title,
      explanation: entitlement.explanation,
      explanation_details: entitlement.explanation_details,
    })),
    sides: lines.map(
      ({ line_id, title, side, reason, reason_detail = null }) => ({
        line_id,
        title,
        side,
        reason,
        reason_detail,
      }),
    ),
  })
}

async function preview({
  scope,
  params,
  validatedBody,
}: AuthenticatedMedusaRequest<PreviewProgramBody>): Promise<ProgramPreview> {
  const {
    order_id,
    product_id = "",
    partner_id = null,
    quantity = 1,
    unit_price = 0,
    currency_code = "",
    customer = "new",
  } = validatedBody
  return order_id === undefined
    ? await previewProgram(scope, {
        program_id: params.id,
        product_id,
        partner_id,
        quantity: toDecimalString(quantity),
        unit_price: toDecimalString(unit_price),
        currency_code,
        customer,
      })
    : await previewOrder(scope, { program_id: params.id, order_id })
}
