import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { chooseParent, WITHOUT_FORM } from "../../domain/partner-form"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"
import { PartnerCenterEvents } from "../events"
import { type CreditedByClicks, creditedByClicks } from "./credited-by-clicks"
import { readCustomerEmail } from "./customer-email"

/** One visitor who fills in more forms than this a day is not believed. */
const MOST_LEADS_A_DAY = 5
const DAY_MS = 24 * 60 * 60 * 1000

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
 * day at the most: whoever sends more is no visitor. What no click has brought is noted
 * once a day for a person. The last step that can fail.
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
      (credited.click_id === null &&
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

interface Person {
  email: string | null
  customer_id: string | null
}

/** Whom a lead credits: by its form, or without one by the visitor's clicks. */
async function findCredited(
  container: MedusaContainer,
  { visitor_id, form_id }: RecordLeadInput,
  person: Person,
  now: Date,
): Promise<CreditedByClicks | null> {
  const [form = null] = form_id
    ? await container
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .listPartnerForms(
          { id: form_id, kind: "lead", status: "active" },
          { take: 1 },
        )
    : []
  const byClicks = visitor_id
    ? await creditedByClicks(container, { visitor_id, ...person }, now)
    : null
  const byForm = form?.parent_id
    ? await findOther(container, form.parent_id, person, now)
    : null
  const partnerId = chooseParent(form ?? WITHOUT_FORM, {
    by_code: null,
    by_clicks: byClicks?.partner_id ?? null,
    by_form: byForm,
  })
  if (partnerId === null) {
    return null
  }
  return partnerId === byClicks?.partner_id
    ? byClicks
    : { partner_id: partnerId, click_id: null }
}

/** A partner who takes part now and is not the person themselves; else null. */
async function findOther(
  container: MedusaContainer,
  partnerId: string,
  { email, customer_id }: Person,
  now: Date,
): Promise<string | null> {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const [active] = await partners.listPartners(
    { id: partnerId, status: "active" },
    { select: ["id"], take: 1 },
  )
  const buyer = { customer_id, emails: email === null ? [] : [email] }
  const own = await partners.getBuyersAt([partnerId], now, buyer)
  return active && own.length === 0 ? active.id : null
}

function lastDay(now: Date): Date {
  return new Date(now.getTime() - DAY_MS)
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
