import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import type { ListProductCommissionsQuery } from "../../contract"
import { readProductCommissions } from "../../read-product-commissions"

/** What pays for a product apart from the programs' defaults. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const query = req.validatedQuery as ListProductCommissionsQuery
  const answer = await readProductCommissions(req.scope, req.params.id, query)
  res.json({ ...answer, limit: query.limit, offset: query.offset })
}
