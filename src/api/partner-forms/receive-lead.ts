import type { MedusaRequest } from "@medusajs/framework"
import { isbot } from "isbot"

import { isFormBot } from "../../domain/is-form-bot"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"
import { recordLeadWorkflow } from "../../workflows/tracking/record-lead"
import { recordVisitWorkflow } from "../../workflows/tracking/record-visit"
import { visitorAddress } from "../rate-limit/visitor-address"

interface PlainLead {
  email: string
  ref?: string
  visitor_id?: string
  subject?: string
  elapsed_ms?: number
}

/**
 * Notes who filled in a lead form. A partner's code in it is a visit through that partner,
 * so that who is credited is decided as everywhere: by the visitor's clicks.
 */
export async function receiveLead(
  req: MedusaRequest,
  formId: string,
  { email, ref, visitor_id, ...traps }: PlainLead,
): Promise<void> {
  if (isFormBot(traps)) {
    return
  }
  const isNews = ref !== undefined && !(await cameBy(req, ref, visitor_id))
  const visitorId = isNews ? await noteVisit(req, ref, visitor_id) : visitor_id
  await recordLeadWorkflow(req.scope).run({
    input: { visitor_id: visitorId, email, form_id: formId },
  })
}

/** Whether the visitor's clicks name the partner already, perhaps with link and ad. */
async function cameBy(
  { scope }: MedusaRequest,
  ref: string,
  visitorId: string | undefined,
): Promise<boolean> {
  if (!visitorId) {
    return false
  }
  const partner = await scope
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .findActivePartner(ref)
  const touches = await scope
    .resolve<ReferralModuleService>(REFERRAL_MODULE)
    .listVisitorTouches(visitorId, new Date())
  return touches.some(({ partner_id }) => partner_id === partner?.id)
}

/** @returns the visitor, also where the code opens nothing */
async function noteVisit(
  req: MedusaRequest,
  ref: string,
  visitorId: string | undefined,
): Promise<string | undefined> {
  const { result } = await recordVisitWorkflow(req.scope).run({
    input: {
      partner_code: ref,
      visitor_id: visitorId,
      is_bot: isbot(req.get("user-agent")),
      ip: await visitorAddress(req),
    },
  })
  return result.visitor_id ?? visitorId
}
