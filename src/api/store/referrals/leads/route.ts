import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"
import { MedusaError } from "@medusajs/framework/utils"

import { isFormBot } from "../../../../domain/is-form-bot"
import { recordLeadWorkflow } from "../../../../workflows/tracking/record-lead"
import { findOpenForm } from "../../partner-forms/read-open-form"
import type { RecordLeadBody } from "../contract"

/**
 * Notes that a person became known, and through which partner. The answer is the same
 * whether there was one or not, and for a program that fills in forms.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<RecordLeadBody>,
  res: MedusaResponse,
): Promise<void> {
  const { visitor_id, email, form_id, ...traps } = req.validatedBody
  const customerId = req.auth_context?.actor_id || null
  if (customerId === null && email === undefined) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "email: is missing; only a customer who is signed in may leave it out",
    )
  }
  if (visitor_id === undefined && form_id === undefined) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "visitor_id: is missing; only with a form_id may it be left out",
    )
  }
  if (form_id && (await findOpenForm(req.scope, form_id))?.kind !== "lead") {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "form_id: there is no such lead form, or it is closed",
    )
  }
  if (!isFormBot(traps)) {
    await recordLeadWorkflow(req.scope).run({
      input: {
        visitor_id,
        form_id,
        ...(customerId === null ? { email } : { customer_id: customerId }),
      },
    })
  }
  res.json({ received: true })
}
