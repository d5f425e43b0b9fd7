import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { PAYEE_MODULE } from "../../../../../modules/payee"
import type PayeeModuleService from "../../../../../modules/payee/service"
import { changePayoutSettingsWorkflow } from "../../../../../workflows/payout-settings/change-payout-settings"
import { toAmounts } from "../../../../contract/amounts-schema"
import type { PayoutSettingsBody } from "./contract"
import { readPartnerPayout } from "./read-partner-payout"

/** How a partner is paid, as far as it may be shown. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  res.json(await readPartnerPayout(req.scope, req.params.id))
}

/** Changes how a partner is paid on their behalf. */
export async function POST(
  req: AuthenticatedMedusaRequest<PayoutSettingsBody>,
  res: MedusaResponse,
): Promise<void> {
  const { id } = req.params
  const { details, thresholds } = req.validatedBody
  const payees = req.scope.resolve<PayeeModuleService>(PAYEE_MODULE)
  await changePayoutSettingsWorkflow(req.scope).run({
    input: {
      partner_id: id,
      changes: {
        details: details && (await payees.sealPayoutDetails(id, details)),
        thresholds: thresholds && toAmounts(thresholds),
      },
      actor: { type: "admin", id: req.auth_context.actor_id },
    },
  })
  res.json(await readPartnerPayout(req.scope, id))
}
