import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import {
  deleteLinkWorkflow,
  updateLinkWorkflow,
} from "../../../../workflows/link/save-link"
import type { UpdateLinkBody } from "../contract"
import { showLink } from "../show-link"

/** Changes a link's name or destination. */
export async function POST(
  req: AuthenticatedMedusaRequest<UpdateLinkBody>,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await updateLinkWorkflow(req.scope).run({
    input: { id: req.params.id, changes: req.validatedBody },
  })
  res.json({ link: showLink(result) })
}

/** Deletes a link; its code is never given to another one. */
export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { id } = req.params
  await deleteLinkWorkflow(req.scope).run({ input: { id } })
  res.json({ id, deleted: true })
}
