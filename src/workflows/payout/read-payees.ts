import type { MedusaContainer } from "@medusajs/framework/types"

import type { PartnerStatus } from "../../domain/partner-status"
import { thresholdOf } from "../../domain/payout/thresholds"
import type { OpeningPayee } from "../../modules/ledger/payouts/types"
import { PAYEE_MODULE } from "../../modules/payee"
import type PayeeModuleService from "../../modules/payee/service"

/**
 * Whether and how partners can be paid in a currency now, in the order in which they
 * came. The threshold is the store's, or the partner's own where that is higher.
 */
export async function readPayees(
  container: MedusaContainer,
  partners: readonly { id: string; status: PartnerStatus }[],
  currencyCode: string,
): Promise<OpeningPayee[]> {
  const payees = container.resolve<PayeeModuleService>(PAYEE_MODULE)
  const defaults = await payees.getPayoutDefaults()
  const settings = await payees.getPayoutSettings(partners.map(({ id }) => id))
  return partners.map(({ id, status }) => {
    const own = settings.get(id)
    return {
      partner_id: id,
      status,
      is_held: own?.is_held ?? false,
      method: own?.method ?? null,
      label: own?.label ?? null,
      settings_version: own?.version ?? 0,
      threshold: thresholdOf(
        currencyCode,
        defaults.thresholds,
        own?.thresholds ?? {},
      ),
    }
  })
}
