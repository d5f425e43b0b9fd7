import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { LEDGER_MODULE } from "../../../../modules/ledger"
import type LedgerModuleService from "../../../../modules/ledger/service"
import { toAmount } from "../../../contract/amount"
import type { ListTransfersQuery } from "../contract"

/** The transfers of an order or a commission, or all, oldest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { limit, offset, ...filters } = req.validatedQuery as ListTransfersQuery
  const { transfers, count } = await req.scope
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .listTransfers(filters, { limit, offset })
  res.json({
    transfers: transfers.map((transfer) => ({
      ...transfer,
      amount: toAmount(transfer.amount),
    })),
    count,
    limit,
    offset,
  })
}
