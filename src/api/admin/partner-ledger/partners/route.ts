import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import type { ListPartnerLedgersQuery } from "./contract"
import { readPartnerLedgers } from "./read-partner-ledgers"

/** The ledgers of all partners, by name unless ordered otherwise. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const query = req.validatedQuery as ListPartnerLedgersQuery
  res.json(await readPartnerLedgers(req.scope, query))
}
