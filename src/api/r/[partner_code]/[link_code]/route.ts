import type { MedusaRequest, MedusaResponse } from "@medusajs/framework"

import { redirectClick } from "../../redirect-click"

/** Counts a click of one of a partner's links; always a 302. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { partner_code, link_code } = req.params
  await redirectClick(req, res, partner_code, link_code)
}
