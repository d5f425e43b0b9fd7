import type { MedusaRequest, MedusaResponse } from "@medusajs/framework"

import { redirectClick } from "../redirect-click"

/** Counts a click of a partner's main link; always a 302. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  await redirectClick(req, res, req.params.partner_code, null)
}
