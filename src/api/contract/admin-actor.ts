import type { AuthenticatedMedusaRequest } from "@medusajs/framework"

import type { Actor } from "../../domain/partner-activity"

/** The admin who sent a request, for what is written down about it. */
export function adminOf(req: AuthenticatedMedusaRequest): Actor {
  return { type: "admin", id: req.auth_context.actor_id }
}
