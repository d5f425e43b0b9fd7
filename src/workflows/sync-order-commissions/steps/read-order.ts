import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { OpenedSync } from "../../../modules/ledger/types"
import { type OrderReading, readOrders } from "../read-orders"

export const readOrderStepId = "partner-center-read-order"

/**
 * Reads an order as it is now, after its ticket was drawn.
 * @throws MedusaError not found for an unknown order
 */
export const readOrderStep = createStep(
  readOrderStepId,
  async (
    { order_id, opened }: { order_id: string; opened: OpenedSync },
    { container },
  ): Promise<StepResponse<OrderReading>> => {
    const [reading] = await readOrders(container, [order_id], opened)
    if (!reading) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Order ${order_id} was not found`,
      )
    }
    return new StepResponse(reading)
  },
)
