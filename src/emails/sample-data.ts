import { millisecondsInDay } from "date-fns/constants"

import type { EmailData, EmailKind, EmailLanguage } from "./catalogue"
import { formatAmount, formatDay, formatMoment, formatNames } from "./formats"
import { sayPayoutMethod, sayReversal } from "./render-email"

/** What is made up in each language. */
const WORDS: Record<
  EmailLanguage,
  { name: string; reason: string; link: string; products: string[] }
> = {
  en: {
    name: "Ana's blog",
    reason: "We look for partners who write about stationery.",
    link: "Notebooks",
    products: ["Notebook", "Fountain pen"],
  },
  de: {
    name: "Anas Blog",
    reason: "Wir suchen Partner, die über Schreibwaren schreiben.",
    link: "Notizbücher",
    products: ["Notizbuch", "Füller"],
  },
}

const WITH_LINK: readonly EmailKind[] = [
  "application_approved",
  "member_invited",
  "password_reset",
]

/** An order whose hold period has begun. */
const HOLD_DAYS = 14
/** How long an invitation opens. */
const LINK_DAYS = 7

/**
 * Made-up data with which an e-mail of any kind can be looked at.
 * @param store what every e-mail says of the store
 * @param language in which it is written
 */
export function sampleData(
  kind: EmailKind,
  store: Pick<EmailData[EmailKind], "store_name" | "portal_url">,
  language: EmailLanguage,
  now: Date,
): EmailData[EmailKind] {
  const { name, reason, link, products } = WORDS[language]
  const inDays = (days: number) =>
    formatMoment(new Date(now.getTime() + days * millisecondsInDay), language)
  const currency_code = "eur"
  const euros = (amount: string) =>
    formatAmount(amount, currency_code, language)
  return {
    ...store,
    language,
    partner_name: name,
    partner_code: "ana",
    first_name: "Ana",
    reason,
    ...(WITH_LINK.includes(kind) && {
      link: `${store.portal_url}/password#token=sample`,
      expires: inDays(LINK_DAYS),
    }),
    lead_email: "j•••@example.com",
    received: inDays(0),
    link_name: link,
    order_id: "order_sample",
    order_number: "#1042",
    currency_code,
    products: formatNames(products, language),
    amount: euros("12.5"),
    is_payable: false,
    payable_from: inDays(HOLD_DAYS),
    taken_back: euros("2.5"),
    remaining: euros("10"),
    why: sayReversal("clawback_changed", language),
    changed: inDays(0),
    by_store: false,
    details_changed: true,
    method: "bank_transfer",
    method_name: sayPayoutMethod("bank_transfer", language),
    label: "DE •••• 3000",
    payout_id: "pout_sample",
    paid_on: formatDay(now, language),
    reference: "2026-07 SEPA",
    payments_url: `${store.portal_url}/payments`,
  }
}
