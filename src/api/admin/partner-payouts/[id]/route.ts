import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { readPayout } from "../read-payouts"

/** Shows a payout. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  res.json({ payout: await readPayout(req.scope, req.params.id) })
}
