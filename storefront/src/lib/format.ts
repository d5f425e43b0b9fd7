/** The store speaks one language; only its currencies differ. */
const LOCALE = "en-GB"

/**
 * Writes an amount in its currency, with that currency's digits.
 *
 * @param amount - in major units.
 */
export const formatMoney = (amount: number, currencyCode: string) =>
  new Intl.NumberFormat(LOCALE, {
    style: "currency",
    currency: currencyCode,
    currencyDisplay: "narrowSymbol",
  })
    .format(amount)
    // As wide as the plus, and read out as a minus.
    .replace("-", "\u2212")
