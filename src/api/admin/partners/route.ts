import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { createPartnerWorkflow } from "../../../workflows/partner/create-partner"
import { adminOf } from "../../contract/admin-actor"
import type { CreatePartnerBody, ListPartnersQuery } from "./contract"
import { readPartner, readPartners } from "./read-partners"

/** Lists partners, newest first unless ordered otherwise. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const query = req.validatedQuery as ListPartnersQuery
  res.json(await readPartners(req.scope, query))
}

/** Creates a partner, with an owner who can sign in when one is given. */
export async function POST(
  req: AuthenticatedMedusaRequest<CreatePartnerBody>,
  res: MedusaResponse,
): Promise<void> {
  const { owner, ...partner } = req.validatedBody
  const { result } = await createPartnerWorkflow(req.scope).run({
    input: { partner, owner, actor: adminOf(req) },
  })
  res.json({ partner: await readPartner(req.scope, result.id) })
}
