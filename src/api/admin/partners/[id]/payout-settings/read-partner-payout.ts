import type { MedusaContainer } from "@medusajs/framework/types"

import { PARTNER_MODULE } from "../../../../../modules/partner"
import type PartnerModuleService from "../../../../../modules/partner/service"
import { PAYEE_MODULE } from "../../../../../modules/payee"
import type PayeeModuleService from "../../../../../modules/payee/service"
import { readPayoutSettings } from "../../../../contract/read-payout-settings"

/**
 * How a partner is paid, as far as it may be shown.
 * @throws MedusaError not found for an unknown partner
 */
export async function readPartnerPayout(
  container: MedusaContainer,
  partnerId: string,
) {
  await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .retrievePartner(partnerId, { select: ["id"] })
  const payees = container.resolve<PayeeModuleService>(PAYEE_MODULE)
  return { payout_settings: await readPayoutSettings(payees, partnerId) }
}
