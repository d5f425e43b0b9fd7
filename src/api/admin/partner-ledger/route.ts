import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { readLedger } from "../../contract/read-ledger"
import type { PartnerLedgerQuery } from "./contract"

/** A partner's ledger, as the partner sees it in the portal. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { partner_id, ...query } = req.validatedQuery as PartnerLedgerQuery
  res.json(await readLedger(req.scope, partner_id, query))
}
