import type { MedusaContainer } from "@medusajs/framework/types"

import { type DecimalString, sum, toDecimal } from "../../domain/money"
import { SWITCHABLE_STATUSES } from "../../domain/partner-status"
import { planPayout } from "../../domain/payout/plan-payout"
import { LEDGER_MODULE } from "../../modules/ledger"
import type {
  PayoutPlan,
  PayoutRequest,
} from "../../modules/ledger/payouts/types"
import type LedgerModuleService from "../../modules/ledger/service"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import type { PartnerLine } from "../../modules/partner/types"
import { readPayees } from "./read-payees"

const PAGE = 500

/** What is to be paid, and to whom. */
export interface PlanPayoutsInput extends PayoutRequest {
  /** Only these; left out: everybody. */
  partner_ids?: string[]
  /** Whom the admin leaves out by hand; they have no payout at all. */
  excluded_partner_ids?: string[]
}

/** A payout that would be made, with whom it is for. */
export interface PlannedPayoutLine extends PayoutPlan {
  partner: Pick<PartnerLine, "id" | "code" | "name" | "status">
}

export interface PayoutPreview {
  /** Those who are paid first, each group by the partners' codes. */
  lines: PlannedPayoutLine[]
  /** How many are paid, and what that comes to. */
  payouts: number
  amount: DecimalString
  /** How many are left out. */
  left_out: number
}

/**
 * What a batch would pay to whom, and why not to others, as the books stand now. Partners
 * to whom nothing is owed and who earned nothing in the range do not appear. Programs say
 * who is paid (as in the report of all ledgers), not what for: balances belong to
 * partners, not to programs.
 */
export async function planPayouts(
  container: MedusaContainer,
  input: PlanPayoutsInput,
): Promise<PayoutPreview> {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const excluded = new Set(input.excluded_partner_ids)
  const filters = {
    statuses: SWITCHABLE_STATUSES,
    ids: input.partner_ids,
    program_ids: input.program_ids.length > 0 ? input.program_ids : undefined,
  }
  const lines: PlannedPayoutLine[] = []
  let after: string | null = null
  do {
    const page: PartnerLine[] = await partners.listMatchingPage(
      filters,
      after,
      PAGE,
    )
    const chosen = page.filter(({ id }) => !excluded.has(id))
    lines.push(...(await planPage(container, input, chosen)))
    after = page.length < PAGE ? null : page[page.length - 1].code_key
  } while (after !== null)

  const paid = lines.filter(({ left_out }) => left_out === null)
  return {
    lines: [...paid, ...lines.filter(({ left_out }) => left_out !== null)],
    payouts: paid.length,
    amount: sum(paid.map(({ amount }) => toDecimal(amount))).toFixed(),
    left_out: lines.length - paid.length,
  }
}

async function planPage(
  container: MedusaContainer,
  request: PayoutRequest,
  partners: readonly PartnerLine[],
): Promise<PlannedPayoutLine[]> {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const { currency_code, from, until } = request
  const partner_ids = partners.map(({ id }) => id)
  const { ledgers } = await ledger.getPartnerLedgers({
    partner_ids,
    currency_code,
    from,
    until,
    limit: PAGE,
    offset: 0,
  })
  const balances = await ledger.getBalances(partner_ids)
  const payableTo = new Map(
    balances
      .filter((balance) => balance.currency_code === currency_code)
      .map(({ partner_id, payable }) => [partner_id, payable]),
  )
  const payees = await readPayees(container, partners, currency_code)

  return partners.flatMap(({ id, code, name, status }, index) => {
    const {
      partner_id: _,
      payments: __,
      ending_balance: ___,
      ...sums
    } = ledgers[index]
    const payable = payableTo.get(id) ?? "0"
    const payee = payees[index]
    const { wanted, amount, left_out } = planPayout(
      request,
      { ...sums, payable },
      payee,
    )
    if (toDecimal(payable).isZero() && toDecimal(wanted).lte(0)) {
      return []
    }
    const { method, label, threshold } = payee
    return {
      partner: { id, code, name, status },
      partner_id: id,
      amount,
      left_out,
      method,
      label,
      arithmetic: { ...sums, payable, wanted, threshold },
    }
  })
}
