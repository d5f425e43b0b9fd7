import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { PartnerStatus } from "../../../domain/partner-status"
import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import type { PortalSettingsDTO } from "../../../modules/partner/types"

export interface FindApplicantInput {
  email: string
  /** Code of the partner who sent them. */
  ref?: string
}

export interface Applicant {
  /** The partner to whom the e-mail address belongs already. */
  known: { partner_id: string; status: PartnerStatus } | null
  /** Who recruited them; null for an unknown or inactive code, which is no mistake. */
  parent_id: string | null
  approval: PortalSettingsDTO["approval"]
}

/** What an application meets: who has the address already, and how it is decided. */
export const findApplicantStep = createStep(
  "partner-center-find-applicant",
  async ({ email, ref }: FindApplicantInput, { container }) => {
    const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
    const [member] = await partners.listPartnerMembers(
      { email: email.toLowerCase() },
      { relations: ["partner"], take: 1 },
    )
    const parent = ref ? await partners.findActivePartner(ref) : null
    const { approval } = await partners.getPortalSettings()
    const applicant: Applicant = {
      known: member
        ? { partner_id: member.partner.id, status: member.partner.status }
        : null,
      parent_id: parent?.id ?? null,
      approval,
    }
    return new StepResponse(applicant)
  },
)
