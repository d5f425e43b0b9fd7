import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { PAYEE_MODULE } from "../../../modules/payee"
import type PayeeModuleService from "../../../modules/payee/service"

/** Lists the store's payout providers. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const payees = req.scope.resolve<PayeeModuleService>(PAYEE_MODULE)
  const ids = await payees.listPayoutProviders()
  const payout_providers = await Promise.all(
    ids.map(async (id) => {
      const { methods } = await payees.retrievePayoutProvider(id)
      return { id, methods }
    }),
  )
  res.json({ payout_providers })
}
