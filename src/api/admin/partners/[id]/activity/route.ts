import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import type { ActivityQuery } from "./contract"
import { readActivities } from "./read-activities"

/** What was done about a partner, when and by whom, the latest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const query = req.validatedQuery as ActivityQuery
  const page = await readActivities(req.scope, req.params.id, query)
  res.json({ ...page, limit: query.limit, offset: query.offset })
}
