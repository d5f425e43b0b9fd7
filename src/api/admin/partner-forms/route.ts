import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { createFormWorkflow } from "../../../workflows/form/save-form"
import type { CreateFormBody, ListFormsQuery } from "./contract"
import { readForm, readForms } from "./read-forms"

/** Lists forms, by name unless ordered otherwise. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const query = req.validatedQuery as ListFormsQuery
  const { forms, count } = await readForms(req.scope, query)
  res.json({ forms, count, limit: query.limit, offset: query.offset })
}

/** Creates a form. */
export async function POST(
  req: AuthenticatedMedusaRequest<CreateFormBody>,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await createFormWorkflow(req.scope).run({
    input: req.validatedBody,
  })
  res.json({ form: await readForm(req.scope, result.id) })
}
