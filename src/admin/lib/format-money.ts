/**
 * The BCP 47 tag of one of the dashboard's language codes: `ptBR` is `pt-BR`.
 * Intl throws on the code itself.
 */
export const toLocaleTag = (languageCode: string): string =>
  languageCode.replace(/([a-z])([A-Z])/g, "$1-$2")

/** More are dust of divisions. */
const MOST_DIGITS = 6

/** An amount in major units with its currency's symbol and digits. */
export const formatMoney = (
  amount: number,
  currencyCode: string,
  locale: string,
  options?: Intl.NumberFormatOptions,
): string =>
  new Intl.NumberFormat(locale, {
    style: "currency",
    currency: currencyCode.toUpperCase(),
    ...options,
  }).format(amount)

/** An amount before it is rounded, as it stands in arithmetic that is to be checked. */
export const formatExactMoney = (
  amount: number,
  currencyCode: string,
  locale: string,
): string =>
  formatMoney(amount, currencyCode, locale, {
    maximumFractionDigits: MOST_DIGITS,
  })
