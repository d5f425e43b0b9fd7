import type { ComparedPartner, WhatIfResult } from "./what-if-types"

export const RESULT_PAGE_SIZE = 10
/** More bars than these are no picture any more; the table has them all. */
const MOST_BARS = 8

/** Whom it would change anything for in a currency, the greatest difference first. */
export const changedPartners = (
  { partners }: WhatIfResult,
  currency: string,
): ComparedPartner[] =>
  partners.filter(
    ({ currency_code, difference }) =>
      currency_code === currency && difference !== 0,
  )

/** The bars of the chart. */
export const barsOf = (partners: readonly ComparedPartner[]) =>
  partners
    .slice(0, MOST_BARS)
    .map(({ partner, was, would }) => ({ name: partner.name, was, would }))

/** The currency that is shown: the one asked for, if there is such a one, or the first. */
export const shownCurrency = (
  { totals }: WhatIfResult,
  asked: string | undefined,
): string | undefined =>
  (totals.find(({ currency_code }) => currency_code === asked) ?? totals[0])
    ?.currency_code
