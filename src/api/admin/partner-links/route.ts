import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { createLinkWorkflow } from "../../../workflows/link/save-link"
import type { CreateLinkBody, ListLinksQuery } from "./contract"
import { readLink, readLinks } from "./read-links"

/** Lists links, by name unless ordered otherwise. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const query = req.validatedQuery as ListLinksQuery
  res.json(await readLinks(req.scope, query))
}

/** Creates a link for all partners, or for one. */
export async function POST(
  req: AuthenticatedMedusaRequest<CreateLinkBody>,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await createLinkWorkflow(req.scope).run({
    input: req.validatedBody,
  })
  res.json({ link: await readLink(req.scope, result.id) })
}
