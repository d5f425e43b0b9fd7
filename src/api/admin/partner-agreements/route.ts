import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { publishAgreementWorkflow } from "../../../workflows/agreement/publish-agreement"
import type { ListAgreementsQuery, PublishAgreementBody } from "./contract"
import { readAgreement, readAgreements } from "./read-agreements"

/** Lists the versions of the terms and conditions, the latest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const query = req.validatedQuery as ListAgreementsQuery
  const page = await readAgreements(req.scope, query)
  res.json({ ...page, limit: query.limit, offset: query.offset })
}

/** Publishes the next version; whoever applies from now on must accept it. */
export async function POST(
  req: AuthenticatedMedusaRequest<PublishAgreementBody>,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await publishAgreementWorkflow(req.scope).run({
    input: req.validatedBody,
  })
  res.json({ agreement: await readAgreement(req.scope, result.id) })
}
