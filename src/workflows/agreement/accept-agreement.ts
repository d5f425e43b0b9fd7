import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"

export interface AcceptAgreementInput {
  partner_id: string
  /** What was accepted; nothing: nothing happens. */
  agreement_id: string | null
  /** Who did it; null: not proved. */
  member_id: string | null
}

/**
 * Keeps that a partner accepted terms and conditions, once; taken back when the workflow
 * fails.
 * @returns what was accepted now; null: nothing, or it had been before
 */
export const acceptAgreementStep = createStep(
  "partner-center-accept-agreement",
  async (
    { partner_id, agreement_id, member_id }: AcceptAgreementInput,
    { container },
  ): Promise<
    StepResponse<{ version: number; title: string } | null, string | null>
  > => {
    const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
    const [agreement] = agreement_id
      ? await partners.listPartnerAgreements(
          { id: agreement_id },
          { select: ["id", "version", "title"], take: 1 },
        )
      : []
    if (!agreement) {
      return new StepResponse(null, null)
    }
    const { id, version, title } = agreement
    const acceptanceId = await partners.acceptAgreement({
      partner_id,
      agreement_id: id,
      version,
      member_id,
    })
    return new StepResponse(
      acceptanceId ? { version, title } : null,
      acceptanceId,
    )
  },
  async (acceptanceId, { container }) => {
    if (acceptanceId) {
      await container
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .deletePartnerAgreementAcceptances([acceptanceId])
    }
  },
)
