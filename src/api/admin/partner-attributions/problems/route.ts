import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { LEDGER_MODULE } from "../../../../modules/ledger"
import type LedgerModuleService from "../../../../modules/ledger/service"
import type { KeysetQuery } from "../../../contract/common-schemas"
import { readCountedPage } from "../../../contract/counted-page"

/** Lists the orders that were left as they are, with why, the last ones first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const ledger = req.scope.resolve<LedgerModuleService>(LEDGER_MODULE)
  res.json(
    await readCountedPage(
      req.validatedQuery as KeysetQuery,
      async (page) => {
        const { orders, next_cursor } = await ledger.listLeftOrders(page)
        return { problems: orders, next_cursor }
      },
      async (most) => await ledger.countLeftOrders(most),
    ),
  )
}
