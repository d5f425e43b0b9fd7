import { isDeepStrictEqual } from "node:util"

import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import type { PayeeKind } from "../../domain/payee"
import {
  problemsWithForm,
  toFormData,
} from "../../domain/tax/problems-with-form"
import {
  type TaxFormInput,
  withKeptSecrets,
} from "../../domain/tax/secret-fields"
import type { TaxFormData } from "../../domain/tax/tax-forms"
import { PAYEE_MODULE } from "../../modules/payee"
import type PayeeModuleService from "../../modules/payee/service"
import type {
  ChangedBy,
  PostalAddress,
  TaxProfileRow,
} from "../../modules/payee/types"
import { readTaxFormOf } from "./read-tax-form"
import { recordActivities } from "../partner/steps/record-activity"

export interface SaveTaxProfileInput {
  partner_id: string
  legal_name: string
  kind: PayeeKind
  address: PostalAddress
  country_code: string
  vat_id: string | null
  form: TaxFormInput | null
  /** The name of the member who signs what is saved. */
  signature_name?: string
  by: ChangedBy
}

type NewProfile = Omit<TaxProfileRow, "updated_at">

/**
 * Saves a partner's whole tax profile. Secrets of the form that are left out stay as they
 * were; a signature is one of exactly what is saved, and any change without a new one voids
 * it. What the form says is encrypted before it comes near the workflow.
 * @throws MedusaError (invalid data) that names each field and what to change, a line each;
 * not allowed for a form while the store has no key, and where somebody else saved
 */
export async function saveTaxProfile(
  container: MedusaContainer,
  input: SaveTaxProfileInput,
): Promise<void> {
  const payees = container.resolve<PayeeModuleService>(PAYEE_MODULE)
  const before = await payees.findTaxProfile(input.partner_id)
  const formBefore = await readTaxFormOf(container, before)
  const form = checkForm(input, formBefore)
  const isChanged =
    before === null ||
    !isDeepStrictEqual(dataOf(before, formBefore), dataOf(input, form))
  if (!isChanged && input.signature_name === undefined) {
    return
  }
  const profile: NewProfile = {
    partner_id: input.partner_id,
    legal_name: input.legal_name,
    kind: input.kind,
    address: input.address,
    country_code: input.country_code,
    vat_id: input.vat_id,
    form: form?.type ?? "none",
    form_data:
      form &&
      (await payees.sealTaxForm(input.partner_id, JSON.stringify(form))),
    signed_name: input.signature_name ?? null,
    signed_at: input.signature_name === undefined ? null : new Date(),
    updated_by_type: input.by.type,
    updated_by: input.by.id,
  }
  await saveTaxProfileWorkflow(container).run({ input: { profile, before } })
}

interface SaveStepInput {
  profile: NewProfile
  before: TaxProfileRow | null
}

/** Writes a tax profile; puts back what was there when a later step fails. */
export const saveTaxProfileStep = createStep(
  "partner-center-save-tax-profile",
  async ({ profile, before }: SaveStepInput, { container }) => {
    await container
      .resolve<PayeeModuleService>(PAYEE_MODULE)
      // Medusa hands times on as texts.
      .saveTaxProfile(
        profile,
        before && new Date(before.updated_at).toISOString(),
      )
    return new StepResponse(profile.partner_id, {
      partnerId: profile.partner_id,
      before,
    })
  },
  async (saved, { container }) => {
    if (saved) {
      await container
        .resolve<PayeeModuleService>(PAYEE_MODULE)
        .putTaxProfileBack(saved.partnerId, saved.before)
    }
  },
)

/** Writes down that the tax profile was changed, without what it says. */
export const tellTaxProfileStep = createStep(
  "partner-center-tell-tax-profile",
  async ({ profile }: SaveStepInput, { container }) => {
    await recordActivities(container, [
      {
        partner_id: profile.partner_id,
        kind: "changed",
        actor: {
          type: profile.updated_by_type ?? "admin",
          id: profile.updated_by,
        },
        data: { fields: ["tax_profile"] },
      },
    ])
    return new StepResponse(profile.partner_id)
  },
)

/** Saves a tax profile whose form is encrypted already. */
export const saveTaxProfileWorkflow = createWorkflow(
  "partner-center-save-tax-profile",
  (input: SaveStepInput) => {
    const saved = saveTaxProfileStep(input)
    tellTaxProfileStep(input)
    return new WorkflowResponse(saved)
  },
)

function checkForm(
  input: SaveTaxProfileInput,
  before: TaxFormData | null,
): TaxFormData | null {
  if (input.form === null) {
    if (input.signature_name !== undefined) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "signature: there is no form to sign, leave it out",
      )
    }
    return null
  }
  const form = withKeptSecrets(input.form, before)
  const problems = problemsWithForm(form, input)
  if (problems.length > 0) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, problems.join("\n"))
  }
  return toFormData(form)
}

function dataOf(
  profile: Pick<
    TaxProfileRow,
    "legal_name" | "kind" | "address" | "country_code" | "vat_id"
  >,
  form: TaxFormData | null,
) {
  const { legal_name, kind, address, country_code, vat_id } = profile
  return { legal_name, kind, address, country_code, vat_id, form }
}
