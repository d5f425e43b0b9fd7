import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"
import { LEDGER_MODULE } from "../../../../modules/ledger"
import type LedgerModuleService from "../../../../modules/ledger/service"
import type { pageQuery } from "../../../contract/common-schemas"
import type { TypeOf } from "../../../contract/schema-types"

/** Lists the orders that were left as they are, with why, the last ones first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const page = req.validatedQuery as TypeOf<typeof pageQuery>
  const { orders, count } = await req.scope
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .listLeftOrders(page)
  res.json({ problems: orders, count, ...page })
}
