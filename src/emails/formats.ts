import type { DecimalString } from "../domain/money"
import { currencyDigits } from "../utils/currency-digits"
import type { EmailLanguage } from "./catalogue"

const LOCALES: Record<EmailLanguage, string> = { en: "en-GB", de: "de-DE" }

const MORE: Record<EmailLanguage, (count: number) => string> = {
  en: (count) => `${count} more`,
  de: (count) => `${count} weitere`,
}

/** More names than these are counted. */
const MOST_NAMES = 10

/** A moment in words; UTC. */
export function formatMoment(moment: Date, language: EmailLanguage): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  }).format(moment)
}

/** A day as the language writes it in lists; UTC. */
export function formatDay(day: Date, language: EmailLanguage): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: "medium",
    timeZone: "UTC",
  }).format(day)
}

/** An amount in major units with its currency, to the digits that Medusa counts it by. */
export function formatAmount(
  amount: DecimalString,
  currencyCode: string,
  language: EmailLanguage,
): string {
  const digits = currencyDigits(currencyCode)
  return new Intl.NumberFormat(LOCALES[language], {
    style: "currency",
    currency: currencyCode,
    ...(digits === undefined
      ? {}
      : { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    // Intl reads decimals exactly; TypeScript's library knows of numbers alone.
  }).format(amount as unknown as number)
}

/** Names as one text: the first ten, and how many more there are. */
export function formatNames(
  names: readonly string[],
  language: EmailLanguage,
): string {
  const more = names.length - MOST_NAMES
  return new Intl.ListFormat(LOCALES[language]).format([
    ...names.slice(0, MOST_NAMES),
    ...(more > 0 ? [MORE[language](more)] : []),
  ])
}
