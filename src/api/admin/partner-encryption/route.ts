import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"

import { PAYEE_MODULE } from "../../../modules/payee"
import type PayeeModuleService from "../../../modules/payee/service"
import { reencryptPayeeSecretsWorkflow } from "../../../workflows/payout-settings/reencrypt-payee-secrets"

/** Under which keys payment and tax details are encrypted. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  res.json({ encryption: await readEncryption(req.scope) })
}

/** Encrypts all of them under the current key. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await reencryptPayeeSecretsWorkflow(req.scope).run({
    input: {},
  })
  res.json({ ...result, encryption: await readEncryption(req.scope) })
}

async function readEncryption(container: MedusaContainer) {
  const payees = container.resolve<PayeeModuleService>(PAYEE_MODULE)
  return {
    current_key_id: await payees.getCurrentKeyId(),
    keys: await payees.countSecrets(),
  }
}
