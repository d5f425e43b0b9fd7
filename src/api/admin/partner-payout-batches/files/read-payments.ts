import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import type { PayoutDetails } from "../../../../domain/payout/payout-details"
import { LEDGER_MODULE } from "../../../../modules/ledger"
import type {
  PayoutFilters,
  PayoutView,
} from "../../../../modules/ledger/payouts/types"
import type LedgerModuleService from "../../../../modules/ledger/service"
import { PAYEE_MODULE } from "../../../../modules/payee"
import type PayeeModuleService from "../../../../modules/payee/service"
import { nextKey, readPages } from "../../../contract/read-pages"
import {
  type PartnerName,
  readPartnerNames,
} from "../../../contract/read-partner-names"

/** A payout with whom it is for and where the money goes. */
export interface Payment {
  payout: PayoutView
  partner: PartnerName
  details: PayoutDetails | null
}

/** Payouts with whom they are for and where the money goes, by id. */
export async function* readPayments(
  container: MedusaContainer,
  filters: PayoutFilters,
): AsyncGenerator<Payment> {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const payees = container.resolve<PayeeModuleService>(PAYEE_MODULE)
  yield* readPages(async ({ limit, after }) => {
    const page = await ledger.listPayoutsAfter(filters, after ?? null, limit)
    const ids = page.map(({ partner_id }) => partner_id)
    const nameOf = await readPartnerNames(container, ids)
    const details = await payees.readPayoutDetails(ids)
    return {
      rows: page.map((payout) => ({
        payout,
        partner: nameOf(payout.partner_id),
        details: details.get(payout.partner_id) ?? null,
      })),
      next_cursor: nextKey(page, limit, ({ id }) => id),
    }
  })
}

/**
 * The payments of a batch that people are to make: in transit, and no provider has them.
 * @throws MedusaError not allowed where a partner has changed how they are paid since, or
 * is under review: the same payout could be in two files, or go where nobody looked
 */
export async function readOpenPayments(
  container: MedusaContainer,
  batch_id: string,
): Promise<Payment[]> {
  const payments: Payment[] = []
  for await (const payment of readPayments(container, {
    batch_id,
    status: ["in_transit"],
  })) {
    if (payment.payout.sending === null) {
      payments.push(payment)
    }
  }
  const settings = await container
    .resolve<PayeeModuleService>(PAYEE_MODULE)
    .getPayoutSettings(payments.map(({ payout }) => payout.partner_id))
  const changed = payments.filter(({ payout }) => {
    const now = settings.get(payout.partner_id)
    return !now || now.is_held || now.version !== payout.settings_version
  })
  if (changed.length > 0) {
    const codes = changed.map(({ partner }) => partner.code)
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Partners ${codes.join(", ")} have changed how they are paid since, or are under ` +
        "review: mark their payouts as failed, a later batch pays them",
    )
  }
  return payments
}
