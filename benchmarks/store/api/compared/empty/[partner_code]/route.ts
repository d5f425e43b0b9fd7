import type { MedusaRequest, MedusaResponse } from "@medusajs/framework"

import { LANDING } from "../../landing"

/** What a redirect costs that does nothing: Medusa's own work for a request. */
export async function GET(
  _req: MedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  res.redirect(302, LANDING)
}
