import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { openPortalVisitWorkflow } from "../../../../../workflows/portal/open-portal-visit"

/** Lets the admin look at the portal as the partner sees it: answers with an address. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await openPortalVisitWorkflow(req.scope).run({
    input: {
      partner_id: req.params.id,
      user_id: req.auth_context.actor_id,
    },
  })
  // What opens a partner's portal is kept nowhere on the way.
  res.set("Cache-Control", "no-store").json(result)
}
