import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import type { OverviewQuery } from "./contract"
import { readOverview } from "./read-overview"

/** What happened in a range and in the one before it, and what waits for somebody. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const overview = await readOverview(
    req.scope,
    req.validatedQuery as OverviewQuery,
  )
  res.json({ overview })
}
