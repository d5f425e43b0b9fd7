import { PAYEE_MODULE } from "../../../../../modules/payee"
import type PayeeModuleService from "../../../../../modules/payee/service"
import type { SealedDetails } from "../../../../../modules/payee/types"
import { ownCustomerOf } from "../../../../../workflows/payout-settings/own-customer"
import type { PartnerRequest } from "../../../../contract/partner-context"
import type { OwnPayoutSettingsBody } from "./contract"

/**
 * Encrypts what a partner entered.
 * @returns null to take details out, undefined to leave them as they are
 * @throws MedusaError not allowed while the store has no key, and for store credit where
 * the member has no customer account
 */
export async function toSealedDetails(
  { scope, partner_member }: PartnerRequest,
  details: OwnPayoutSettingsBody["details"],
): Promise<SealedDetails | null | undefined> {
  if (!details) {
    return details
  }
  const complete =
    details.method === "store_credit"
      ? {
          ...details,
          customer_id: await ownCustomerOf(scope, partner_member.id),
        }
      : details
  return await scope
    .resolve<PayeeModuleService>(PAYEE_MODULE)
    .sealPayoutDetails(partner_member.partner_id, complete)
}
