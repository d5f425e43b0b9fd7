import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import type { ListTransfersQuery } from "../contract"
import { readTransfers } from "./read-transfers"

/** The transfers of an order, a commission or a payout, or all, oldest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const query = req.validatedQuery as ListTransfersQuery
  res.json(await readTransfers(req.scope, query))
}
