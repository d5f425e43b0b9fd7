import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"

import { PAYEE_MODULE } from "../../../modules/payee"
import type PayeeModuleService from "../../../modules/payee/service"
import { savePayoutDefaultsWorkflow } from "../../../workflows/payout-settings/save-payout-defaults"
import { showAmounts, toAmounts } from "../../contract/amounts-schema"
import type { PayoutDefaultsBody } from "./contract"

/** How the store pays its partners. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  res.json(await shown(req.scope))
}

/** Saves how the store pays its partners. */
export async function POST(
  req: AuthenticatedMedusaRequest<PayoutDefaultsBody>,
  res: MedusaResponse,
): Promise<void> {
  const { methods, thresholds, payer, payer_account } = req.validatedBody
  const payees = req.scope.resolve<PayeeModuleService>(PAYEE_MODULE)
  await savePayoutDefaultsWorkflow(req.scope).run({
    input: {
      methods,
      thresholds: thresholds && toAmounts(thresholds),
      payer,
      payer_account:
        payer_account && (await payees.sealPayerAccount(payer_account)),
    },
  })
  res.json(await shown(req.scope))
}

async function shown(container: MedusaContainer) {
  const payees = container.resolve<PayeeModuleService>(PAYEE_MODULE)
  const defaults = await payees.getPayoutDefaults()
  return {
    payout_settings: {
      ...defaults,
      payable_methods: await payees.listPayableMethods(),
      thresholds: showAmounts(defaults.thresholds),
      can_save_details: await payees.canKeepSecrets(),
    },
  }
}
