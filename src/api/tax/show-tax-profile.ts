import type { MedusaContainer } from "@medusajs/framework/types"

import { COUNTRY_CODES } from "../../domain/tax/countries"
import { maskForm } from "../../domain/tax/secret-fields"
import { PAYEE_MODULE } from "../../modules/payee"
import type PayeeModuleService from "../../modules/payee/service"
import type { TaxProfileRow } from "../../modules/payee/types"
import { readTaxFormOf } from "../../workflows/tax/read-tax-form"

/** A partner's tax profile as it may be shown, and what a form for it needs. */
export async function showTaxProfile(
  container: MedusaContainer,
  partnerId: string,
) {
  const payees = container.resolve<PayeeModuleService>(PAYEE_MODULE)
  const profile = await payees.findTaxProfile(partnerId)
  return {
    tax_profile: profile && (await show(container, profile)),
    keeps_secrets: await payees.canKeepSecrets(),
    country_codes: COUNTRY_CODES,
  }
}

async function show(container: MedusaContainer, profile: TaxProfileRow) {
  const form = await readTaxFormOf(container, profile)
  return {
    legal_name: profile.legal_name,
    kind: profile.kind,
    address: profile.address,
    country_code: profile.country_code,
    vat_id: profile.vat_id,
    form: form && maskForm(form),
    signature: profile.signed_at && {
      name: profile.signed_name,
      signed_at: profile.signed_at,
      // Nobody has changed it since, or it would not be signed any more.
      member_id: profile.updated_by,
    },
    updated_at: profile.updated_at,
    updated_by: profile.updated_by_type,
  }
}
