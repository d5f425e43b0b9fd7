import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../contract/partner-context"
import { readMe } from "./read-me"

/** The partner, with who recruited them, and who looks: a member or the store. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  res.json(await readMe(req))
}
