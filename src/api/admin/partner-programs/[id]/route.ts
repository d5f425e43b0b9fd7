import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { updateProgramWorkflow } from "../../../../workflows/program/save-program"
import type { UpdateProgramBody } from "../contract"
import { toProgramInput } from "../program-input"
import { readProgram } from "../read-programs"

/** One program with its rules. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  res.json({ program: await readProgram(req.scope, req.params.id) })
}

/** Changes a program; orders placed before keep the terms they were placed under. */
export async function POST(
  req: AuthenticatedMedusaRequest<UpdateProgramBody>,
  res: MedusaResponse,
): Promise<void> {
  const { id } = req.params
  await updateProgramWorkflow(req.scope).run({
    input: { id, changes: toProgramInput(req.validatedBody) },
  })
  res.json({ program: await readProgram(req.scope, id) })
}
