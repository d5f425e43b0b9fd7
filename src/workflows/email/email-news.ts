import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import type { EmailOutcome } from "./deliver-email"
import { tellOfLeads } from "./tell-of-leads"
import { tellOfPayouts } from "./tell-of-payouts"
import { tellOfSales } from "./tell-of-sales"

/** What there may be news of. */
export interface EmailNewsInput {
  order_ids?: string[]
  /** Ids of records in the referral history. */
  lead_ids?: string[]
  payout_ids?: string[]
}

/**
 * Sends what partners are to be told of orders, leads and payments. Nothing to compensate: under
 * its key an e-mail is sent once, however often this runs.
 * @throws MedusaError unexpected state when an e-mail was not sent, so that the event
 * may be tried again
 */
export const emailNewsStep = createStep(
  "partner-center-email-news",
  async (input: EmailNewsInput, { container }) => {
    const outcomes = await tellNews(container, input)
    const failed = outcomes.filter((outcome) => outcome === "failed").length
    if (failed > 0) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `${failed} of ${outcomes.length} e-mails to partners were not sent`,
      )
    }
    return new StepResponse(outcomes)
  },
)

/**
 * Tells partners by e-mail what is new about orders, leads and payments.
 *
 * @example
 * await emailNewsWorkflow(container).run({ input: { order_ids: ["order_123"] } })
 *
 * @summary
 *
 * Tell partners of sales, leads and payments.
 */
export const emailNewsWorkflow = createWorkflow(
  "partner-center-email-news",
  (input: EmailNewsInput) => new WorkflowResponse(emailNewsStep(input)),
)

async function tellNews(
  container: MedusaContainer,
  { order_ids = [], lead_ids = [], payout_ids = [] }: EmailNewsInput,
): Promise<EmailOutcome[]> {
  return [
    ...(order_ids.length > 0 ? await tellOfSales(container, order_ids) : []),
    ...(lead_ids.length > 0 ? await tellOfLeads(container, lead_ids) : []),
    ...(payout_ids.length > 0
      ? await tellOfPayouts(container, payout_ids)
      : []),
  ]
}
