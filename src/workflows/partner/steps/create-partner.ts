import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { proposePartnerCode } from "../../../domain/propose-partner-code"
import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import type { CreatePartnerInput } from "../../../modules/partner/types"

export const createPartnerStepId = "partner-center-create-partner"

const MOST_ATTEMPTS = 50

export interface CreatePartnerStepInput extends Omit<
  CreatePartnerInput,
  "code"
> {
  /** Made from the name when left out. */
  code?: string
  /** From when the partner takes part: ISO 8601, UTC. Now when left out. */
  valid_from?: string
}

/** Creates a partner; deletes it again when the workflow fails. */
export const createPartnerStep = createStep(
  createPartnerStepId,
  async ({ valid_from, ...input }: CreatePartnerStepInput, { container }) => {
    const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
    const code = input.code ?? (await freeCode(partners, input.name))
    const partner = await partners.createPartner(
      { ...input, code },
      valid_from ? new Date(valid_from) : undefined,
    )
    return new StepResponse(partner, partner.id)
  },
  async (partnerId, { container }) => {
    if (partnerId) {
      await container
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .deletePartners([partnerId])
    }
  },
)

async function freeCode(
  partners: PartnerModuleService,
  name: string,
): Promise<string> {
  const { code_prefix } = await partners.getSettings()
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const code = proposePartnerCode(name, code_prefix, attempt)
    if (!(await partners.isCodeTaken(code))) {
      return code
    }
  }
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `code: every code made from "${name}" is taken, give one`,
  )
}
