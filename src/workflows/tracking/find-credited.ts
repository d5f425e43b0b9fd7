import type { MedusaContainer } from "@medusajs/framework/types"

import { chooseParent, WITHOUT_FORM } from "../../domain/partner-form"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { type CreditedByClicks, creditedByClicks } from "./credited-by-clicks"

/** Who became known. */
export interface Person {
  email: string | null
  customer_id: string | null
}

/** Whom a lead credits: by its form, or without one by the visitor's clicks. */
export async function findCredited(
  container: MedusaContainer,
  { visitor_id, form_id }: { visitor_id?: string; form_id?: string },
  person: Person,
  now: Date,
): Promise<CreditedByClicks | null> {
  const form = form_id
    ? await container
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .findOpenForm(form_id, "lead")
    : null
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
