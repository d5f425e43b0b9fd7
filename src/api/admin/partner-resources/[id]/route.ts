import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import {
  deleteResourceWorkflow,
  updateResourceWorkflow,
} from "../../../../workflows/resource/save-resource"
import type { UpdateResourceBody } from "../contract"
import { readResource } from "../read-resources"
import { toResourceInput } from "../resource-input"

/** One resource. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  res.json({ resource: await readResource(req.scope, req.params.id) })
}

/** Changes a resource; a file that is replaced is deleted. */
export async function POST(
  req: AuthenticatedMedusaRequest<UpdateResourceBody>,
  res: MedusaResponse,
): Promise<void> {
  const { id } = req.params
  await updateResourceWorkflow(req.scope).run({
    input: { id, changes: toResourceInput(req.validatedBody) },
  })
  res.json({ resource: await readResource(req.scope, id) })
}

/** Deletes a resource and its file: banners that partners have shown are gone. */
export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { id } = req.params
  await deleteResourceWorkflow(req.scope).run({ input: { id } })
  res.json({ id, deleted: true })
}
