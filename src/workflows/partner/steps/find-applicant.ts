import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import {
  chooseApproval,
  chooseParent,
  WITHOUT_FORM,
} from "../../../domain/partner-form"
import type { PartnerStatus } from "../../../domain/partner-status"
import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import type { FormDTO, PortalSettingsDTO } from "../../../modules/partner/types"
import { creditedByClicks } from "../../tracking/credited-by-clicks"

export interface FindApplicantInput {
  email: string
  /** Code of the partner who sent them. */
  ref?: string
  /** By whose clicks a form finds out who sent them. */
  visitor_id?: string
  /** The enrolment form; one that is closed counts as none. */
  form_id?: string | null
}

export interface Applicant {
  /** The partner to whom the e-mail address belongs already. */
  known: { partner_id: string; status: PartnerStatus } | null
  /** Who recruited them; only a partner who takes part does. */
  parent_id: string | null
  approval: PortalSettingsDTO["approval"]
  /** The form and its programs; null: they came another way. */
  form: { id: string; program_ids: string[] } | null
}

/** What an application meets: who has the address already, and how it is decided. */
export const findApplicantStep = createStep(
  "partner-center-find-applicant",
  async (input: FindApplicantInput, { container }) => {
    const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
    const email = input.email.toLowerCase()
    const [member] = await partners.listPartnerMembers(
      { email },
      { relations: ["partner"], take: 1 },
    )
    const form = input.form_id
      ? await partners.findOpenForm(input.form_id, "enrolment")
      : null
    const { approval } = await partners.getPortalSettings()
    const applicant: Applicant = {
      known: member
        ? { partner_id: member.partner.id, status: member.partner.status }
        : null,
      parent_id: chooseParent(
        form ?? WITHOUT_FORM,
        await findParents(container, { ...input, email }, form),
      ),
      approval: chooseApproval(form?.approval ?? "store", approval),
      form: form && { id: form.id, program_ids: form.program_ids },
    }
    return new StepResponse(applicant)
  },
)

/** The partners who take part now, of those from whom somebody may have come. */
async function findParents(
  container: MedusaContainer,
  { email, ref, visitor_id }: FindApplicantInput,
  form: FormDTO | null,
) {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const byCode = ref ? await partners.findActivePartner(ref) : null
  const byClicks =
    form && visitor_id
      ? await creditedByClicks(
          container,
          { visitor_id, email, customer_id: null },
          new Date(),
        )
      : null
  const [byForm] = form?.parent_id
    ? await partners.listPartners(
        { id: form.parent_id, status: "active" },
        { select: ["id"], take: 1 },
      )
    : []
  return {
    by_code: byCode?.id ?? null,
    by_clicks: byClicks?.partner_id ?? null,
    by_form: byForm?.id ?? null,
  }
}
