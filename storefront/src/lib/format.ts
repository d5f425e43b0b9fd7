/** The store speaks one language; only its currencies differ. */
const LOCALE = "en-GB"

/**
 * Writes an amount in its currency, with that currency's digits.
 *
 * @param amount - in major units.
 */
export const formatMoney = (amount: number, currencyCode: string) =>
  format(amount, currencyCode, "auto")

/**
 * Writes a ledger's amount with its sign, so that a clawback is told from a
 * commission without colour.
 */
export const formatSigned = (amount: number, currencyCode: string) =>
  format(amount, currencyCode, "exceptZero")

/** Writes the day of an ISO time. Ledger days are days in UTC. */
export const formatDay = (iso: string) =>
  new Intl.DateTimeFormat(LOCALE, {
    dateStyle: "medium",
    timeZone: "UTC",
  }).format(new Date(iso))

/** The minus is U+2212: as wide as the plus, and read out as a minus. */
const format = (
  amount: number,
  currency: string,
  signDisplay: "auto" | "exceptZero",
) =>
  new Intl.NumberFormat(LOCALE, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    signDisplay,
  })
    .format(amount)
    .replace("-", "\u2212")
