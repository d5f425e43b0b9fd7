import type { MedusaRequest, MedusaResponse } from "@medusajs/framework"
import {
  ContainerRegistrationKeys,
  generateEntityId,
} from "@medusajs/framework/utils"

import { clickOf } from "../../click-of"
import { LANDING } from "../../landing"

/** A click that is stored by a statement, and a commit, of its own. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await sql("partner_click").insert({
    id: generateEntityId(undefined, "pclk"),
    ...clickOf(req),
  })
  res.redirect(302, LANDING)
}
