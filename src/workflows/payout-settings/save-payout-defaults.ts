import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import type { PayoutMethod } from "../../domain/payout/payout-details"
import { PAYEE_MODULE } from "../../modules/payee"
import type PayeeModuleService from "../../modules/payee/service"
import type { PayoutDefaultsChanges } from "../../modules/payee/types"

/**
 * Saves how the store pays; a failure later puts back how it was.
 * @throws MedusaError invalid data for a method that nobody can pay by
 */
export const savePayoutDefaultsStep = createStep(
  "partner-center-save-payout-defaults",
  async (changes: PayoutDefaultsChanges, { container }) => {
    const payees = container.resolve<PayeeModuleService>(PAYEE_MODULE)
    assertPayable(changes.methods ?? [], await payees.listPayableMethods())
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

function assertPayable(
  methods: readonly PayoutMethod[],
  payable: readonly PayoutMethod[],
): void {
  const unpayable = methods.filter((method) => !payable.includes(method))
  if (unpayable.length > 0) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `methods: nobody can pay by ${unpayable.join(", ")}; name who does in the plugin's option payoutProviders first, or leave it out`,
    )
  }
}
