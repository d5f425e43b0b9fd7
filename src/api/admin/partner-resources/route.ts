import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { createResourceWorkflow } from "../../../workflows/resource/save-resource"
import type { CreateResourceBody, ListResourcesQuery } from "./contract"
import { readResource, readResources } from "./read-resources"
import { toResourceInput } from "./resource-input"

/** Lists resources, by rank unless ordered otherwise. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const query = req.validatedQuery as ListResourcesQuery
  const { resources, count } = await readResources(req.scope, query)
  res.json({ resources, count, limit: query.limit, offset: query.offset })
}

/** Creates a resource; its file was uploaded before. */
export async function POST(
  req: AuthenticatedMedusaRequest<CreateResourceBody>,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await createResourceWorkflow(req.scope).run({
    input: toResourceInput(req.validatedBody),
  })
  res.json({ resource: await readResource(req.scope, result.id) })
}
