import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { orderResourcesWorkflow } from "../../../../workflows/resource/save-resource"
import type { OrderResourcesBody } from "../contract"

/** Puts resources in the order in which partners see them. */
export async function POST(
  req: AuthenticatedMedusaRequest<OrderResourcesBody>,
  res: MedusaResponse,
): Promise<void> {
  const { resource_ids } = req.validatedBody
  await orderResourcesWorkflow(req.scope).run({ input: { resource_ids } })
  res.json({ resource_ids })
}
