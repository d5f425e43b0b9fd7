import type { MedusaContainer } from "@medusajs/framework/types"

import type { TaxFormData } from "../../domain/tax/tax-forms"
import { PAYEE_MODULE } from "../../modules/payee"
import type PayeeModuleService from "../../modules/payee/service"
import type { TaxProfileRow } from "../../modules/payee/types"

/**
 * What a partner's form says, in full; null: there is none.
 * @throws MedusaError unexpected state when no key of the store opens it
 */
export async function readTaxFormOf(
  container: MedusaContainer,
  profile: Pick<TaxProfileRow, "partner_id" | "form_data"> | null,
): Promise<TaxFormData | null> {
  return profile?.form_data
    ? (JSON.parse(
        await container
          .resolve<PayeeModuleService>(PAYEE_MODULE)
          .readTaxForm(profile.partner_id, profile.form_data),
      ) as TaxFormData)
    : null
}
