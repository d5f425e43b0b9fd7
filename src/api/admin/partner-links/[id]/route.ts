import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import {
  deleteLinkWorkflow,
  updateLinkWorkflow,
} from "../../../../workflows/link/save-link"
import type { UpdateLinkBody } from "../contract"
import { readLink } from "../read-links"

/** One link. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  res.json({ link: await readLink(req.scope, req.params.id) })
}

/** Changes a link's name, destination or programs. */
export async function POST(
  req: AuthenticatedMedusaRequest<UpdateLinkBody>,
  res: MedusaResponse,
): Promise<void> {
  const { id } = req.params
  await updateLinkWorkflow(req.scope).run({
    input: { id, changes: req.validatedBody },
  })
  res.json({ link: await readLink(req.scope, id) })
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
