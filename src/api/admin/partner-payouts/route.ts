import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import type { ListPayoutsQuery } from "./contract"
import { readPayouts } from "./read-payouts"

/** Lists payouts of all partners, the newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  res.json(await readPayouts(req.scope, req.validatedQuery as ListPayoutsQuery))
}
