import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import { LEDGER_MODULE } from "../../../modules/ledger"
import type LedgerModuleService from "../../../modules/ledger/service"
import { readCountedPage } from "../../contract/counted-page"
import { showBatch } from "../../contract/show-payouts"
import type { ListBatchesQuery } from "./contract"

/** A page of batches with what became of their payouts, the newest first. */
export async function readBatches(
  container: MedusaContainer,
  { currency_code, ...asked }: ListBatchesQuery,
) {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  return await readCountedPage(
    asked,
    async (page) => {
      const { batches, next_cursor } = await ledger.listPayoutBatches(
        { currency_code },
        page,
      )
      return { payout_batches: batches.map(showBatch), next_cursor }
    },
    async (most) => await ledger.countPayoutBatches({ currency_code }, most),
  )
}

/**
 * One batch with what became of its payouts.
 * @throws MedusaError not found
 */
export async function readBatch(container: MedusaContainer, id: string) {
  const { batches } = await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .listPayoutBatches({ ids: [id] }, { limit: 1 })
  const [batch] = batches
  if (!batch) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Payout batch ${id} was not found`,
    )
  }
  return showBatch(batch)
}
