import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import type { ListAttributionsQuery } from "./contract"
import { readAttributions } from "./read-attributions"

/** Lists which orders belong to which partners, the latest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const query = req.validatedQuery as ListAttributionsQuery
  res.json(await readAttributions(req.scope, query))
}
