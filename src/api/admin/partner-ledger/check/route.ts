import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { LEDGER_MODULE } from "../../../../modules/ledger"
import type LedgerModuleService from "../../../../modules/ledger/service"

/** Proves the books; `ok: false` comes with the rows that are wrong. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const check = await req.scope
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .checkBooks()
  res.json({ check })
}
