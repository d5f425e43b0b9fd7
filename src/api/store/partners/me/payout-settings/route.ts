import type { MedusaResponse } from "@medusajs/framework"

import { PARTNER_MODULE } from "../../../../../modules/partner"
import type PartnerModuleService from "../../../../../modules/partner/service"
import { PAYEE_MODULE } from "../../../../../modules/payee"
import type PayeeModuleService from "../../../../../modules/payee/service"
import { changePayoutSettingsWorkflow } from "../../../../../workflows/payout-settings/change-payout-settings"
import { toAmounts } from "../../../../contract/amounts-schema"
import {
  assertMayChange,
  type PartnerRequest,
} from "../../../../contract/partner-context"
import { readPayoutSettings } from "../../../../contract/read-payout-settings"
import { provePassword } from "../../../../rate-limit/prove-password"
import type { OwnPayoutSettingsBody } from "./contract"
import { toSealedDetails } from "./to-sealed-details"

/** How the partner is paid. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  res.json(await shown(req))
}

/** Changes how the partner is paid. */
export async function POST(
  req: PartnerRequest<OwnPayoutSettingsBody>,
  res: MedusaResponse,
): Promise<void> {
  const { details, thresholds, current_password } = req.validatedBody
  assertMayChange(req, "payout_settings")
  if (
    details !== undefined &&
    !(await provePassword(req, res, current_password ?? ""))
  ) {
    return
  }
  await changePayoutSettingsWorkflow(req.scope).run({
    input: {
      partner_id: req.partner_member.partner_id,
      changes: {
        details: await toSealedDetails(req, details),
        thresholds: thresholds && toAmounts(thresholds),
      },
      actor: { type: "member", id: req.partner_member.id },
    },
  })
  res.json(await shown(req))
}

/** Why the store looks closer is its own business. */
async function shown({ scope, partner_member }: PartnerRequest) {
  const { hold_reason: _why, ...settings } = await readPayoutSettings(
    scope.resolve<PayeeModuleService>(PAYEE_MODULE),
    partner_member.partner_id,
  )
  const { reply_to_email, sender_email } = await scope
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .getPortalSettings()
  const contact_email = reply_to_email ?? sender_email
  return { payout_settings: { ...settings, contact_email } }
}
