import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"
import { readCustomerEmail } from "../tracking/customer-email"

export interface AddReferralInput {
  partner_id: string
  customer_id?: string
  email?: string
  /** A day or a moment, UTC; now when left out. */
  occurred_at?: string
  /** Until when it counts; left out: as long as the tracking window says. */
  expires_at?: string | null
  note?: string
  /** The admin's id. */
  created_by: string
}

export interface EndReferralInput {
  id: string
  /** The admin's id. */
  ended_by: string
}

/**
 * Adds a record to the referral history by hand. The last step of its workflow.
 * @throws MedusaError not found for an unknown partner or customer
 */
export const addReferralStep = createStep(
  "partner-center-add-referral",
  async (input: AddReferralInput, { container }) => {
    await container
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .retrievePartner(input.partner_id)
    const id = await container
      .resolve<ReferralModuleService>(REFERRAL_MODULE)
      .addReferral({
        partner_id: input.partner_id,
        customer_id: input.customer_id ?? null,
        email: await emailFor(container, input),
        source: "manual",
        occurred_at: input.occurred_at
          ? new Date(input.occurred_at)
          : new Date(),
        expires_at: input.expires_at ? new Date(input.expires_at) : null,
        order_id: null,
        click_id: null,
        note: input.note ?? null,
        created_by: input.created_by,
      })
    return new StepResponse(id as string)
  },
)

/** The e-mail that was given, else that of the customer. */
async function emailFor(
  container: MedusaContainer,
  { customer_id, email }: AddReferralInput,
): Promise<string | null> {
  const ofCustomer =
    customer_id === undefined
      ? null
      : await readCustomerEmail(container, customer_id)
  return email?.toLowerCase() ?? ofCustomer
}

/** Ends a record of the referral history. The last step of its workflow. */
export const endReferralStep = createStep(
  "partner-center-end-referral",
  async ({ id, ended_by }: EndReferralInput, { container }) => {
    await container
      .resolve<ReferralModuleService>(REFERRAL_MODULE)
      .endReferral(id, ended_by)
    return new StepResponse(id)
  },
)

/** Adds a record to the referral history by hand, for who phones or writes. */
export const addReferralWorkflow = createWorkflow(
  "partner-center-add-referral",
  (input: AddReferralInput) => new WorkflowResponse(addReferralStep(input)),
)

/** Ends a record of the referral history, for orders from now on. */
export const endReferralWorkflow = createWorkflow(
  "partner-center-end-referral",
  (input: EndReferralInput) => new WorkflowResponse(endReferralStep(input)),
)
