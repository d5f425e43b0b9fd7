import { maskEmail } from "../../domain/mask-email"
import { toDecimal } from "../../domain/money"
import { reasonForPartner } from "../../domain/payout/reason-for-partner"
import type {
  EmailLanguage,
  LeadDetails,
  PayoutDetails,
  ReversalDetails,
  SaleDetails,
} from "../../emails/catalogue"
import {
  formatAmount,
  formatDay,
  formatMoment,
  formatNames,
} from "../../emails/formats"
import { sayPayoutMethod, sayReversal } from "../../emails/render-email"
import type { PayoutView } from "../../modules/ledger/payouts/types"
import type { SaleReport } from "../../modules/ledger/sale-reports"
import type { LeadReport } from "../../modules/referral/lead-reports"

/** What an e-mail about a lead says. */
export function leadDetails(
  { email, occurred_at, link_name }: LeadReport,
  language: EmailLanguage,
): LeadDetails {
  return {
    lead_email: email === null ? null : maskEmail(email),
    received: formatMoment(occurred_at, language),
    link_name,
  }
}

/** What an e-mail about a sale says, by the books. */
export function saleDetails(
  report: SaleReport,
  language: EmailLanguage,
): SaleDetails {
  const { amount, currency_code, pending, payable_from, titles } = report
  return {
    ...orderOf(report),
    products: formatNames(titles, language),
    amount: formatAmount(amount, currency_code, language),
    is_payable: toDecimal(pending).isZero(),
    payable_from:
      payable_from === null
        ? null
        : formatMoment(new Date(payable_from), language),
  }
}

/** What an e-mail about a commission that was taken back says, by the books. */
export function reversalDetails(
  report: SaleReport,
  language: EmailLanguage,
): ReversalDetails {
  const { amount, clawed_back, currency_code, reversal_reason } = report
  return {
    ...orderOf(report),
    taken_back: formatAmount(clawed_back, currency_code, language),
    remaining: toDecimal(amount).gt(0)
      ? formatAmount(amount, currency_code, language)
      : null,
    why: reversal_reason && sayReversal(reversal_reason, language),
  }
}

/** What an e-mail about a payment says, by the books. */
export function payoutDetails(
  payout: PayoutView,
  payments_url: string,
  language: EmailLanguage,
): PayoutDetails {
  const { id, amount, currency_code, paid_at, method, label, reference } =
    payout
  return {
    payout_id: id,
    amount: formatAmount(amount, currency_code, language),
    currency_code,
    paid_on: paid_at && formatDay(new Date(paid_at), language),
    method,
    method_name: method && sayPayoutMethod(method, language),
    label,
    reference,
    reason: reasonForPartner(payout),
    payments_url,
  }
}

function orderOf({ order_id, order_display_id, currency_code }: SaleReport) {
  return {
    order_id,
    order_number: order_display_id === null ? order_id : `#${order_display_id}`,
    currency_code,
  }
}
