import type {
  INotificationModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { PayoutStatus } from "../../domain/payout/payout-status"
import { isOpen } from "../../domain/portal-entries"
import type { EmailKind } from "../../emails/catalogue"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { PayoutView } from "../../modules/ledger/payouts/types"
import type LedgerModuleService from "../../modules/ledger/service"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { deliverEmail, type EmailOutcome } from "./deliver-email"
import { payoutDetails } from "./email-details"
import { isTried, triesByKey } from "./email-keys"

type PayoutEmail = Extract<
  EmailKind,
  `payout_${"paid" | "failed" | "reversed"}`
>

/**
 * What there is to tell of a payout as it stands. That money was set aside nobody is told,
 * so neither that the store has thought better of it.
 */
const KINDS: Partial<Record<PayoutStatus, PayoutEmail>> = {
  paid: "payout_paid",
  failed: "payout_failed",
  reversed: "payout_reversed",
}

/**
 * Tells partners what became of their payments, as the books stand now, whatever started
 * it; what was told before is not told again.
 * @param payoutIds at most 100
 * @returns how each e-mail ended that was still to be sent
 */
export async function tellOfPayouts(
  container: MedusaContainer,
  payoutIds: string[],
): Promise<EmailOutcome[]> {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const { payouts } = await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .listPayouts({ ids: payoutIds }, { limit: payoutIds.length })
  const told = await partners.getToldPartners(
    [...new Set(payouts.map(({ partner_id }) => partner_id))],
    "notify_on_payout",
  )
  const due = payouts.flatMap((payout) => {
    const kind = KINDS[payout.status]
    const member_id = told.get(payout.partner_id)?.member_id
    return kind && member_id
      ? [{ payout, kind, member_id, key: keyOf(kind, payout) }]
      : []
  })
  const tries = await triesByKey(
    container.resolve<INotificationModuleService>(Modules.NOTIFICATION),
    due.map(({ key }) => key),
  )
  const { emailLanguage } = await partners.getOptions()
  const payments_url = await paymentsUrl(partners)
  const outcomes: EmailOutcome[] = []
  for (const { payout, kind, member_id, key } of due) {
    if (!isTried(tries.get(key) ?? [])) {
      outcomes.push(
        await deliverEmail(container, {
          kind,
          member_id,
          idempotency_key: key,
          details: payoutDetails(payout, payments_url, emailLanguage),
        }),
      )
    }
  }
  return outcomes
}

/** A payout becomes each of these once. */
function keyOf(kind: PayoutEmail, { id }: PayoutView): string {
  return `partner-center:${kind}:${id}`
}

async function paymentsUrl(partners: PartnerModuleService): Promise<string> {
  const { storefrontUrl, portalPath } = await partners.getOptions()
  const { hidden_entries } = await partners.getPortalSettings()
  const page = isOpen(["payments"], hidden_entries) ? "/payments" : ""
  return `${storefrontUrl}${portalPath}${page}`
}
