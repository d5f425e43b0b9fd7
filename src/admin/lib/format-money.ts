/**
 * The BCP 47 tag of one of the dashboard's language codes: `ptBR` is `pt-BR`.
 * Intl throws on the code itself.
 */
export const toLocaleTag = (languageCode: string): string =>
  languageCode.replace(/([a-z])([A-Z])/g, "$1-$2")

/** An amount in major units with its currency's symbol and digits. */
export const formatMoney = (
  amount: number,
  currencyCode: string,
  locale: string,
): string =>
  new Intl.NumberFormat(locale, {
    style: "currency",
    currency: currencyCode.toUpperCase(),
  }).format(amount)
