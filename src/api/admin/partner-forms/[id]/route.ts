import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import {
  deleteFormWorkflow,
  updateFormWorkflow,
} from "../../../../workflows/form/save-form"
import type { RetrieveFormQuery, UpdateFormBody } from "../contract"
import { readForm } from "../read-forms"

/** One form, with the HTML that puts it into any page. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { language } = req.validatedQuery as RetrieveFormQuery
  res.json({ form: await readForm(req.scope, req.params.id, language) })
}

/** Changes a form; its kind stays. */
export async function POST(
  req: AuthenticatedMedusaRequest<UpdateFormBody>,
  res: MedusaResponse,
): Promise<void> {
  const { id } = req.params
  await updateFormWorkflow(req.scope).run({
    input: { id, changes: req.validatedBody },
  })
  res.json({ form: await readForm(req.scope, id) })
}

/** Deletes a form: pages that have it still say that it is closed. */
export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { id } = req.params
  await deleteFormWorkflow(req.scope).run({ input: { id } })
  res.json({ id, deleted: true })
}
