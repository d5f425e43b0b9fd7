import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import type { ListAgreementsQuery } from "../../../partner-agreements/contract"
import { readAcceptances } from "../../../partner-agreements/read-agreements"

/** Which terms and conditions a partner has accepted, the latest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const query = req.validatedQuery as ListAgreementsQuery
  const page = await readAcceptances(req.scope, req.params.id, query)
  res.json({ ...page, limit: query.limit, offset: query.offset })
}
