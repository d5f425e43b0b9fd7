import type { MedusaRequest, MedusaResponse } from "@medusajs/framework"

import { PARTNER_MODULE } from "../../../../modules/partner"
import type PartnerModuleService from "../../../../modules/partner/service"
import { REFERRAL_MODULE } from "../../../../modules/referral"
import type ReferralModuleService from "../../../../modules/referral/service"
import { showRichText } from "../../../contract/rich-text-schema"
import { readOpenForm, showAgreement } from "../read-open-form"

/** What a storefront needs to show a form. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const partners = req.scope.resolve<PartnerModuleService>(PARTNER_MODULE)
  const form = await readOpenForm(req.scope, req.params.id)
  const programs = await partners.listPartnerPrograms(
    { id: form.program_ids },
    {
      select: ["id", "name", "description"],
      take: form.program_ids.length,
      order: { priority: "ASC", id: "ASC" },
    },
  )
  const agreement =
    form.kind === "enrolment" ? await partners.getAgreement() : null
  const thanks = await req.scope
    .resolve<ReferralModuleService>(REFERRAL_MODULE)
    .findDestination(form.thanks_url)
  res.json({
    form: {
      id: form.id,
      name: form.name,
      kind: form.kind,
      programs: programs.map(({ id, name, description }) => ({
        id,
        name,
        description: showRichText(description),
      })),
      agreement: showAgreement(agreement),
      thanks_url: thanks,
    },
  })
}
