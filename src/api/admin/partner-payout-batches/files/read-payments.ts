import type { MedusaContainer } from "@medusajs/framework/types"

import type { PayoutDetails } from "../../../../domain/payout/payout-details"
import { LEDGER_MODULE } from "../../../../modules/ledger"
import type {
  PayoutFilters,
  PayoutView,
} from "../../../../modules/ledger/payouts/types"
import type LedgerModuleService from "../../../../modules/ledger/service"
import { PAYEE_MODULE } from "../../../../modules/payee"
import type PayeeModuleService from "../../../../modules/payee/service"
import {
  type PartnerName,
  readPartnerNames,
} from "../../../contract/read-partner-names"

const PAGE = 500

/** A payout with whom it is for and where the money goes. */
export interface Payment {
  payout: PayoutView
  partner: PartnerName
  details: PayoutDetails | null
}

/** Payouts with whom they are for and where the money goes, page by page. */
export async function readPayments(
  container: MedusaContainer,
  filters: PayoutFilters,
): Promise<Payment[]> {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const payees = container.resolve<PayeeModuleService>(PAYEE_MODULE)
  const payments: Payment[] = []
  let after: string | null = null
  do {
    const page: PayoutView[] = await ledger.listPayoutsAfter(
      filters,
      after,
      PAGE,
    )
    const ids = page.map(({ partner_id }) => partner_id)
    const nameOf = await readPartnerNames(container, ids)
    const details = await payees.readPayoutDetails(ids)
    payments.push(
      ...page.map((payout) => ({
        payout,
        partner: nameOf(payout.partner_id),
        details: details.get(payout.partner_id) ?? null,
      })),
    )
    after = page.length < PAGE ? null : page[page.length - 1].id
  } while (after !== null)
  return payments
}

/**
 * The payments of a batch that people are to make: in transit, and no provider has them.
 */
export async function readOpenPayments(
  container: MedusaContainer,
  batch_id: string,
): Promise<Payment[]> {
  const payments = await readPayments(container, {
    batch_id,
    status: ["in_transit"],
  })
  return payments.filter(({ payout }) => payout.sending === null)
}
