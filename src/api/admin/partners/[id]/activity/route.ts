import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import type { KeysetQuery } from "../../../../contract/common-schemas"
import { readActivities } from "./read-activities"

/** What was done about a partner, when and by whom, the latest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const query = req.validatedQuery as KeysetQuery
  res.json(await readActivities(req.scope, req.params.id, query))
}
