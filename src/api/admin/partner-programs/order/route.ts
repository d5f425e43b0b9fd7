import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { orderProgramsWorkflow } from "../../../../workflows/program/order-programs"
import type { OrderProgramsBody } from "../contract"

/** Orders programs by priority; orders placed before keep the terms they were placed under. */
export async function POST(
  req: AuthenticatedMedusaRequest<OrderProgramsBody>,
  res: MedusaResponse,
): Promise<void> {
  const { program_ids } = req.validatedBody
  await orderProgramsWorkflow(req.scope).run({ input: { program_ids } })
  res.json({ program_ids })
}
