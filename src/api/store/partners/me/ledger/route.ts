import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../contract/partner-context"
import { readLedger } from "../../../../contract/read-ledger"
import type { LedgerQuery } from "../../contract"

/** My Ledger: always the signed-in member's partner, whatever the query says. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  res.json(
    await readLedger(
      req.scope,
      req.partner_member.partner_id,
      req.validatedQuery as LedgerQuery,
    ),
  )
}
