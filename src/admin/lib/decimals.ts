const DECIMAL = /^-?\d+([.,]\d+)?$/

/**
 * A number as somebody types it, with a point or a comma; null for an empty field, NaN
 * for what is no number.
 */
export const parseDecimal = (text: string): number | null => {
  const typed = text.trim()
  if (typed === "") {
    return null
  }
  return DECIMAL.test(typed) ? Number(typed.replace(",", ".")) : NaN
}

/** Whether a field holds a number, or nothing. */
export const isDecimalOrEmpty = (text: string): boolean =>
  !Number.isNaN(parseDecimal(text))

/** A number as a field shows it: all of its digits, and never as 1e-7. */
export const toDecimalText = (number: number | null | undefined): string =>
  number == null
    ? ""
    : number.toLocaleString("en", {
        useGrouping: false,
        maximumFractionDigits: 20,
      })
