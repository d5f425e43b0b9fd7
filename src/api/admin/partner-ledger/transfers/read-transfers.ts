import type { MedusaContainer } from "@medusajs/framework/types"

import { LEDGER_MODULE } from "../../../../modules/ledger"
import type LedgerModuleService from "../../../../modules/ledger/service"
import { toAmount } from "../../../contract/amount"
import { readCountedPage } from "../../../contract/counted-page"
import type { ListTransfersQuery } from "../contract"

/** A page of the transfers, in the order in which they were posted. */
export async function readTransfers(
  container: MedusaContainer,
  { limit, offset, after, ...filters }: ListTransfersQuery,
) {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  return await readCountedPage(
    { limit, offset, after },
    async (page) => {
      const { transfers, next_cursor } = await ledger.listTransfers(
        filters,
        page,
      )
      return {
        transfers: transfers.map((transfer) => ({
          ...transfer,
          amount: toAmount(transfer.amount),
        })),
        next_cursor,
      }
    },
    async (most) => await ledger.countTransfers(filters, most),
  )
}
