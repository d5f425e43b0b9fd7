import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import type { ListCommissionsQuery } from "./contract"
import { readCommissions } from "./read-commissions"

/** Lists all commissions that earned something, the latest orders first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const query = req.validatedQuery as ListCommissionsQuery
  res.json(await readCommissions(req.scope, query))
}
