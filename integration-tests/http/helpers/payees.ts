import type { MedusaContainer } from "@medusajs/framework/types"

import { PAYEE_MODULE } from "../../../src/modules/payee"
import type PayeeModuleService from "../../../src/modules/payee/service"
import type { PayoutDetails } from "../../../src/domain/payout/payout-details"

/** The example account of the German banks; its check digits are right. */
export const GERMAN_IBAN = "DE89370400440532013000"

/** How a partner with a bank account is paid. */
export function bankOf(account_holder: string): PayoutDetails {
  return {
    method: "bank_transfer",
    account_holder,
    iban: GERMAN_IBAN,
    bic: null,
  }
}

/** Says how a partner is paid, and from which amount on. */
export async function payBy(
  container: MedusaContainer,
  partnerId: string,
  details: PayoutDetails | null,
  thresholds: Record<string, string> = {},
): Promise<void> {
  const payees = container.resolve<PayeeModuleService>(PAYEE_MODULE)
  await payees.changePayoutSetting(
    partnerId,
    {
      details: details && (await payees.sealPayoutDetails(partnerId, details)),
      thresholds,
    },
    { type: "admin", id: "user_of_the_test" },
  )
}
