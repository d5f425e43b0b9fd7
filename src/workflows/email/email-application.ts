import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import type { EmailKind } from "../../emails/catalogue"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import type { PartnerStatus } from "../../modules/partner/types"
import { sendPartnerEmailStep } from "./send-partner-email"

type ApplicationEmail = Extract<EmailKind, `application_${string}`>

/** An e-mail that is not true any more when its event comes is not sent. */
const STATUS: Record<ApplicationEmail, PartnerStatus> = {
  application_received: "applied",
  application_approved: "active",
  application_rejected: "rejected",
}

export interface EmailApplicationInput {
  partner_id: string
  kind: ApplicationEmail
}

/**
 * Finds whom to tell of an application: the partner's first owner. The key names this
 * application or decision, so that a doubled event is told once, and a second
 * application again.
 */
export const findApplicantToTellStep = createStep(
  "partner-center-find-applicant-to-tell",
  async ({ partner_id, kind }: EmailApplicationInput, { container }) => {
    const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
    const [partner] = await partners.listPartners(
      { id: partner_id },
      { take: 1 },
    )
    const [owner] = await partners.listPartnerMembers(
      { partner_id, role: "owner" },
      { order: { created_at: "ASC", id: "ASC" }, take: 1 },
    )
    if (!owner || partner?.status !== STATUS[kind]) {
      return new StepResponse(null)
    }
    const moment =
      kind === "application_received"
        ? (partner.reapplied_at ?? partner.applied_at)
        : partner.decided_at
    const occasion = moment ? new Date(moment).toISOString() : "once"
    return new StepResponse({
      member_id: owner.id,
      key: `partner-center:${kind}:${partner_id}:${occasion}`,
    })
  },
)

/** Tells an applicant where their application stands. */
export const emailApplicationWorkflow = createWorkflow(
  "partner-center-email-application",
  (input: EmailApplicationInput) => {
    const applicant = findApplicantToTellStep(input)
    when(
      "applicant-is-told",
      applicant,
      (applicant) => applicant !== null,
    ).then(() =>
      sendPartnerEmailStep(
        transform({ input, applicant }, ({ input, applicant }) => ({
          kind: input.kind,
          member_id: applicant?.member_id ?? "",
          idempotency_key: applicant?.key,
        })),
      ),
    )
    return new WorkflowResponse(applicant)
  },
)
