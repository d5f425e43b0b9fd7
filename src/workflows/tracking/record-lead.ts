import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { millisecondsInDay } from "date-fns/constants"

import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"
import { PartnerCenterEvents } from "../events"
import { readCustomerEmail } from "./customer-email"
import { findCredited } from "./find-credited"

/** One visitor who fills in more forms than this a day is not believed. */
const MOST_LEADS_A_DAY = 5

export interface RecordLeadInput {
  /** Left out: nothing is known of the visitor's clicks. */
  visitor_id?: string
  /** Of a filled in form; anybody can write any. */
  email?: string
  /** A customer who is signed in. */
  customer_id?: string
  /** The store's lead form; it may credit a partner of its own. */
  form_id?: string
}

/** The record of the referral history, if there is a new one. */
export interface RecordedLead {
  referral_id: string | null
  partner_id: string | null
}

const NOTHING: RecordedLead = { referral_id: null, partner_id: null }

/**
 * Adds to the referral history who brought a person that became known: the partner whom
 * the visitor's clicks credit now, or whom the form credits. A partner's own form brings
 * nobody. What one click has brought is noted once for a person, and for five people a
 * day at the most: whoever sends more is no visitor. What no click has brought, or a
 * form of the store's, is noted once a day for a person: forms are sent twice. The last step that can fail.
 */
export const recordLeadStep = createStep(
  "partner-center-record-lead",
  async (
    input: RecordLeadInput,
    { container },
  ): Promise<StepResponse<RecordedLead>> => {
    const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
    const now = new Date()
    const { visitor_id, customer_id = null } = input
    if (
      visitor_id &&
      (await referral.countLeads(visitor_id, lastDay(now))) >= MOST_LEADS_A_DAY
    ) {
      return new StepResponse(NOTHING)
    }
    const email = customer_id
      ? await readCustomerEmail(container, customer_id)
      : (input.email?.toLowerCase() ?? null)
    const person = { email, customer_id }
    const credited = await findCredited(container, input, person, now)
    if (
      credited === null ||
      ((credited.click_id === null || input.form_id !== undefined) &&
        (await referral.hasLead(
          { partner_id: credited.partner_id, ...person },
          lastDay(now),
        )))
    ) {
      return new StepResponse(NOTHING)
    }
    const referralId = await referral.addReferral({
      partner_id: credited.partner_id,
      customer_id,
      email,
      source: customer_id ? "cookie" : "form",
      occurred_at: now,
      expires_at: null,
      order_id: null,
      click_id: credited.click_id,
      note: null,
      created_by: null,
    })
    return new StepResponse({
      referral_id: referralId,
      partner_id: credited.partner_id,
    })
  },
)

function lastDay(now: Date): Date {
  return new Date(now.getTime() - millisecondsInDay)
}

/**
 * Notes a lead: a person who became known by a form or as a customer, and through whom.
 *
 * @summary
 *
 * Record a lead.
 */
export const recordLeadWorkflow = createWorkflow(
  "partner-center-record-lead",
  (input: RecordLeadInput) => {
    const lead = recordLeadStep(input)
    when("lead-is-new", lead, ({ referral_id }) => referral_id !== null).then(
      () => {
        emitEventStep({
          eventName: PartnerCenterEvents.LEAD_CREATED,
          data: transform(lead, ({ referral_id, partner_id }) => ({
            id: referral_id,
            partner_id,
          })),
        })
      },
    )
    return new WorkflowResponse(lead)
  },
)
