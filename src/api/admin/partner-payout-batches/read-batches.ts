import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import { LEDGER_MODULE } from "../../../modules/ledger"
import type LedgerModuleService from "../../../modules/ledger/service"
import { showBatch } from "../../contract/show-payouts"
import type { ListBatchesQuery } from "./contract"

/** A page of batches with what became of their payouts, the newest first. */
export async function readBatches(
  container: MedusaContainer,
  { limit, offset, currency_code }: ListBatchesQuery,
) {
  const { batches, count } = await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .listPayoutBatches({ currency_code }, { limit, offset })
  return { payout_batches: batches.map(showBatch), count, limit, offset }
}

/**
 * One batch with what became of its payouts.
 * @throws MedusaError not found
 */
export async function readBatch(container: MedusaContainer, id: string) {
  const { batches } = await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .listPayoutBatches({ ids: [id] }, { limit: 1, offset: 0 })
  const [batch] = batches
  if (!batch) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Payout batch ${id} was not found`,
    )
  }
  return showBatch(batch)
}
