import { randomInt } from "node:crypto"

import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { proposePartnerCode } from "../../../domain/propose-partner-code"
import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import type {
  CreatePartnerInput,
  PartnerDTO,
} from "../../../modules/partner/types"

export const createPartnerStepId = "partner-center-create-partner"

/** So many codes of a name are counted up; a random number follows behind others. */
const COUNTED_CODES = 20
const MOST_ATTEMPTS = 50
const SMALLEST_NUMBER = 10_000
const LARGEST_NUMBER = 999_999
const MOST_RACES = 5

export interface CreatePartnerStepInput extends Omit<
  CreatePartnerInput,
  "code"
> {
  /** Made from the name when left out. */
  code?: string
  /** A code that is taken is no mistake: then one is made from the name, too. */
  code_is_wish?: boolean
  /** From when the partner takes part: ISO 8601, UTC. Now when left out. */
  valid_from?: string
}

/** Creates a partner; deletes it again when the workflow fails. */
export const createPartnerStep = createStep(
  createPartnerStepId,
  async (
    { valid_from, code_is_wish, ...input }: CreatePartnerStepInput,
    { container },
  ) => {
    const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
    const validFrom = valid_from ? new Date(valid_from) : undefined
    const { code } = input
    const partner =
      code && !code_is_wish
        ? await partners.createPartner({ ...input, code }, validFrom)
        : await createWithFreeCode(partners, input, validFrom)
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

/** Somebody else of this name may take the code between the question and the answer. */
async function createWithFreeCode(
  partners: PartnerModuleService,
  { code: wish, ...input }: CreatePartnerStepInput,
  validFrom: Date | undefined,
): Promise<PartnerDTO> {
  for (let attempt = 1; ; attempt++) {
    const isWished = wish !== undefined && attempt === 1
    const code = isWished ? wish : await freeCode(partners, input.name)
    try {
      return await partners.createPartner({ ...input, code }, validFrom)
    } catch (error) {
      if (attempt === MOST_RACES || !(await partners.isCodeTaken(code))) {
        throw error
      }
    }
  }
}

async function freeCode(
  partners: PartnerModuleService,
  name: string,
): Promise<string> {
  const { code_prefix } = await partners.getSettings()
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const number =
      attempt <= COUNTED_CODES
        ? attempt
        : randomInt(SMALLEST_NUMBER, LARGEST_NUMBER + 1)
    const code = proposePartnerCode(name, code_prefix, number)
    if (!(await partners.isCodeTaken(code))) {
      return code
    }
  }
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `code: every code made from "${name}" is taken, give one`,
  )
}
