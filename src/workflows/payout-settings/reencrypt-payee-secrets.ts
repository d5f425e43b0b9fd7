import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { PAYEE_MODULE } from "../../modules/payee"
import type PayeeModuleService from "../../modules/payee/service"

/**
 * Encrypts under the current key what is not yet. Nothing to compensate: a run that stopped
 * half-way is continued by the next.
 */
export const renewSecretsStep = createStep(
  "partner-center-renew-secrets",
  async (_input: Record<string, never>, { container }) =>
    new StepResponse(
      await container.resolve<PayeeModuleService>(PAYEE_MODULE).renewSecrets(),
    ),
)

/**
 * Encrypts all payment and tax details under the current key, the first of the option
 * `encryptionKeys`. Afterwards the others can be taken out.
 *
 * @example
 * const { result } = await reencryptPayeeSecretsWorkflow(container).run({ input: {} })
 * // { renewed: 120, unreadable: 0 }
 *
 * @summary
 *
 * Encrypt payment and tax details under the current key.
 */
export const reencryptPayeeSecretsWorkflow = createWorkflow(
  "partner-center-reencrypt-payee-secrets",
  (input: Record<string, never>) =>
    new WorkflowResponse(renewSecretsStep(input)),
)
