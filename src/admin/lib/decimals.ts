const DECIMAL = /^-?(\d+[.,]?\d*|[.,]\d+)$/

const WHOLE = /^-?\d+$/

/** One thousand in one language, one and no thousandths in another. */
const GROUPED = /^-?[1-9]\d{0,2}([.,]\d{3})+$/

/**
 * A number as somebody types it, with a point or a comma; null for an empty field, NaN
 * for what is no number. The separator may come last: the decimals are typed after it.
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

/**
 * A whole number as somebody types it; null for an empty field, NaN for anything else,
 * also for 1.000, which is one thousand in one language and one in another.
 */
export const parseWhole = (text: string): number | null => {
  const typed = text.trim()
  if (typed === "") {
    return null
  }
  return WHOLE.test(typed) ? Number(typed) : NaN
}

/**
 * Whether a field holds a whole number. JSON would make null of others, and null is
 * "without end" where days are meant.
 */
export const isWholeNumber = (text: string): boolean =>
  Number.isFinite(parseWhole(text) ?? NaN)

/** Whether a field holds a whole number, or nothing. */
export const isWholeOrEmpty = (text: string): boolean =>
  parseWhole(text) === null || isWholeNumber(text)

/** Two ways to write a number so that it is read in one way. */
export interface ClearNumbers {
  whole: string
  /** Missing where it can be no fraction. */
  fraction: string | null
}

/**
 * What may be meant by a number such as 1.000 or 1,000, which people read in two ways;
 * null for a number that is clear.
 */
export const ambiguityOf = (text: string): ClearNumbers | null => {
  const typed = text.trim()
  return GROUPED.test(typed)
    ? {
        whole: typed.replace(/[.,]/g, ""),
        fraction: DECIMAL.test(typed) ? `${typed}0` : null,
      }
    : null
}

/** A number as a field shows it: all of its digits, and never as 1e-7. */
export const toDecimalText = (number: number | null | undefined): string =>
  number == null
    ? ""
    : number.toLocaleString("en", {
        useGrouping: false,
        maximumFractionDigits: 20,
      })

/** An amount as a field shows it: 1.125 as 1.1250, which is clear. */
export const toAmountText = (amount: number | null | undefined): string => {
  const text = toDecimalText(amount)
  return ambiguityOf(text)?.fraction ?? text
}
