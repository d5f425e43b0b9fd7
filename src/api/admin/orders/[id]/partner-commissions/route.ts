import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { readOrderCommissions } from "../../read-order-commissions"

/** Who was credited with an order, why, and what everybody earns. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  res.json(await readOrderCommissions(req.scope, req.params.id))
}
