import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { updatePartnerWorkflow } from "../../../../workflows/partner/update-partner"
import { adminOf } from "../../../contract/admin-actor"
import type { UpdatePartnerBody } from "../contract"
import { readPartnerDetail } from "../read-partner-detail"
import { readPartner } from "../read-partners"

/** One partner with rates of their own, coupons, links and referrals. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  res.json({ partner: await readPartnerDetail(req.scope, req.params.id) })
}

/** Changes a partner from now on; orders placed before are computed as before. */
export async function POST(
  req: AuthenticatedMedusaRequest<UpdatePartnerBody>,
  res: MedusaResponse,
): Promise<void> {
  await updatePartnerWorkflow(req.scope).run({
    input: {
      id: req.params.id,
      changes: req.validatedBody,
      actor: adminOf(req),
    },
  })
  res.json({ partner: await readPartner(req.scope, req.params.id) })
}
