import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { createProgramWorkflow } from "../../../workflows/program/save-program"
import type { CreateProgramBody, ListProgramsQuery } from "./contract"
import { toProgramInput } from "./program-input"
import { readProgram, readPrograms } from "./read-programs"

/** Lists programs, in order of priority unless ordered otherwise. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const query = req.validatedQuery as ListProgramsQuery
  const { programs, count } = await readPrograms(req.scope, query)
  res.json({ programs, count, limit: query.limit, offset: query.offset })
}

/** Creates a program; rules and partners are added afterwards. */
export async function POST(
  req: AuthenticatedMedusaRequest<CreateProgramBody>,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await createProgramWorkflow(req.scope).run({
    input: toProgramInput(req.validatedBody),
  })
  res.json({ program: await readProgram(req.scope, result.id) })
}
