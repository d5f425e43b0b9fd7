import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { PAYEE_MODULE } from "../../modules/payee"
import type PayeeModuleService from "../../modules/payee/service"
import type { PayoutDefaultsChanges } from "../../modules/payee/types"

/** Saves how the store pays; a failure later puts back how it was. */
export const savePayoutDefaultsStep = createStep(
  "partner-center-save-payout-defaults",
  async (changes: PayoutDefaultsChanges, { container }) => {
    const payees = container.resolve<PayeeModuleService>(PAYEE_MODULE)
    const before = await payees.savePayoutDefaults(changes)
    return new StepResponse(await payees.getPayoutDefaults(), before)
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<PayeeModuleService>(PAYEE_MODULE)
        .putPayoutDefaultsBack(before)
    }
  },
)

/**
 * Saves how the store pays its partners: methods, thresholds, who pays and from where.
 *
 * @summary
 *
 * Save how the store pays its partners.
 */
export const savePayoutDefaultsWorkflow = createWorkflow(
  "partner-center-save-payout-defaults",
  (input: PayoutDefaultsChanges) =>
    new WorkflowResponse(savePayoutDefaultsStep(input)),
)
