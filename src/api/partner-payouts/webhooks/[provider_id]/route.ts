import type { MedusaRequest, MedusaResponse } from "@medusajs/framework"
import { MedusaError } from "@medusajs/framework/utils"

import { PAYEE_MODULE } from "../../../../modules/payee"
import type PayeeModuleService from "../../../../modules/payee/service"
import {
  type PayoutNews,
  type PayoutProvider,
  PayoutRefusedError,
} from "../../../../providers/payout-provider"
import { receivePayoutNewsWorkflow } from "../../../../workflows/payout/receive-payout-news"

/**
 * Takes in what a payout provider tells of its payments. Anybody may call; who does not
 * sign as the provider does is refused. When the provider itself could not be asked the
 * answer is 500, and it tells again later.
 */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const provider = await providerOf(req)
  const news = await readNews(provider, req)
  await receivePayoutNewsWorkflow(req.scope).run({
    input: { provider_id: req.params.provider_id, news },
  })
  res.json({ received: true })
}

async function providerOf(req: MedusaRequest): Promise<PayoutProvider> {
  const payee = req.scope.resolve<PayeeModuleService>(PAYEE_MODULE)
  const id = req.params.provider_id
  if (!(await payee.listPayoutProviders()).includes(id)) {
    // Which there are is for the store's people to know.
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "There is no such payout provider",
    )
  }
  return await payee.retrievePayoutProvider(id)
}

async function readNews(
  provider: PayoutProvider,
  { rawBody, headers }: MedusaRequest,
): Promise<PayoutNews[]> {
  if (!Buffer.isBuffer(rawBody)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The body must be JSON, and said to be by its content-type",
    )
  }
  try {
    return await provider.readWebhook({ body: rawBody, headers })
  } catch (error) {
    if (error instanceof PayoutRefusedError) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, error.message)
    }
    throw error
  }
}
