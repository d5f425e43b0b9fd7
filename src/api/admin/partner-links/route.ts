import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { REFERRAL_MODULE } from "../../../modules/referral"
import type ReferralModuleService from "../../../modules/referral/service"
import { createLinkWorkflow } from "../../../workflows/link/save-link"
import { toListConfig } from "../../contract/list-config"
import type { CreateLinkBody, ListLinksQuery } from "./contract"
import { showLink } from "./show-link"

/** Lists links, by name unless ordered otherwise. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const query = req.validatedQuery as ListLinksQuery
  const { q, partner_id, limit, offset } = query
  const [links, count] = await req.scope
    .resolve<ReferralModuleService>(REFERRAL_MODULE)
    .listAndCountPartnerLinks(
      { ...(q ? { q } : {}), ...(partner_id ? { partner_id } : {}) },
      toListConfig(query, "name"),
    )
  res.json({ links: links.map(showLink), count, limit, offset })
}

/** Creates a link for all partners, or for one. */
export async function POST(
  req: AuthenticatedMedusaRequest<CreateLinkBody>,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await createLinkWorkflow(req.scope).run({
    input: req.validatedBody,
  })
  res.json({ link: showLink(result) })
}
