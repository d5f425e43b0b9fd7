import type { Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { LEDGER_MODULE } from "../../../modules/ledger"
import type LedgerModuleService from "../../../modules/ledger/service"
import type { PostedChange } from "../../../modules/ledger/types"

const BATCH = 100
/** More than this wait for the next run. */
const MOST_BATCHES = 50

export interface MatureResult {
  matured: (PostedChange & { order_id: string })[]
  failed: number
}

/**
 * Matures the orders whose hold period is over, in batches, each order in a transaction
 * of its own. Any number of machines may do so at once. An order that fails is logged,
 * keeps nobody waiting and is tried again by the next run. Nothing to compensate: what
 * is due stays due.
 */
export const matureStep = createStep(
  "partner-center-mature",
  async (_: undefined, { container }): Promise<StepResponse<MatureResult>> => {
    const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const logger = container.resolve<Logger>(ContainerRegistrationKeys.LOGGER)
    const result: MatureResult = { matured: [], failed: 0 }
    for (let batch = 0; batch < MOST_BATCHES; batch++) {
      const due = await ledger.listOrdersToMature(BATCH)
      const failedBefore = result.failed
      for (const orderId of due) {
        try {
          const moved = await ledger.matureOrder(orderId)
          result.matured.push(
            ...moved.map((change) => ({ order_id: orderId, ...change })),
          )
        } catch (error) {
          result.failed++
          logger.error(
            `Commissions of order ${orderId} could not be matured`,
            error as Error,
          )
        }
      }
      if (due.length < BATCH || result.failed > failedBefore) {
        break
      }
    }
    return new StepResponse(result)
  },
)
