import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { syncOrderCommissionsWorkflow } from "../../../../../../workflows/sync-order-commissions"
import { readOrderCommissions } from "../../../read-order-commissions"

/** Syncs an order now; any number of times gives the same result. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { id } = req.params
  await syncOrderCommissionsWorkflow(req.scope).run({ input: { order_id: id } })
  res.json(await readOrderCommissions(req.scope, id))
}
