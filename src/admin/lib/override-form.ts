import { parseDecimal, toAmountText, toDecimalText } from "./decimals"
import type {
  Override,
  OverrideScope,
  SaveOverrideInput,
} from "./partner-detail-types"

export const LEVELS = ["1", "2", "3"] as const
export const ROLES = ["sale", "lead", "unused"] as const
export const CUSTOMERS = ["all", "new", "returning"] as const
export const SCOPES = ["program", "product", "global"] as const

export interface RateValues {
  level: (typeof LEVELS)[number]
  role: (typeof ROLES)[number]
  customer: (typeof CUSTOMERS)[number]
  /** As it is typed; empty for none. */
  percent: string
  amounts: { currency_code: string; amount: string }[]
}

export interface OverrideValues {
  type: OverrideScope
  target_id: string
  /** Of a global override the first one, which has neither level nor role. */
  rates: RateValues[]
}

export const EMPTY_RATE: RateValues = {
  level: "1",
  role: "sale",
  customer: "all",
  percent: "",
  amounts: [],
}

/** What the form begins with: rates of the partner's own, or none yet. */
export const toOverrideValues = (override?: Override): OverrideValues =>
  override
    ? {
        type: override.scope,
        target_id: override.target_id,
        rates: override.rates.map((rate) => ({
          level: `${rate.level}`,
          role: rate.role === "override" ? "sale" : rate.role,
          customer: rate.customer,
          percent: toDecimalText(rate.percent),
          amounts: rate.amounts.map(({ currency_code, amount }) => ({
            currency_code,
            amount: toAmountText(amount),
          })),
        })),
      }
    : { type: "program", target_id: "", rates: [EMPTY_RATE] }

/** What the API takes. An amount that is empty is left out. */
export const toSaveOverride = ({
  type,
  target_id,
  rates,
}: OverrideValues): SaveOverrideInput => {
  const scope = { type, target_id }
  return type === "global"
    ? { scope, pay: payOf(rates[0] ?? EMPTY_RATE) }
    : {
        scope,
        rates: rates.map((rate) => ({
          level: levelOf(rate.level),
          role: rate.role,
          customer: rate.customer,
          ...payOf(rate),
        })),
      }
}

const payOf = ({ percent, amounts }: RateValues) => {
  const share = parseDecimal(percent)
  return {
    ...(share === null ? {} : { percent: share }),
    amounts: amounts.flatMap(({ currency_code, amount }) => {
      const number = parseDecimal(amount)
      return number === null ? [] : [{ currency_code, amount: number }]
    }),
  }
}

const levelOf = (level: RateValues["level"]) => Number(level) as 1 | 2 | 3

const PATH_FIRST = /^([a-z][a-z0-9_.]*): (.+)$/s

/** Where in the form a problem of the API stands; null where it names no field. */
export const toOverrideProblems = (
  message: string,
): { path: string | null; message: string }[] =>
  message.split("\n").map((line) => {
    const [, path, rest] = line.match(PATH_FIRST) ?? []
    return path && rest
      ? {
          path: toFieldPath(path),
          message: rest.charAt(0).toUpperCase() + rest.slice(1),
        }
      : { path: null, message: line }
  })

const toFieldPath = (path: string): string =>
  path
    .replace(/^scope\./, "")
    .replace(/^pay\b/, "rates.0")
    // A rate as a whole has no place of its own.
    .replace(/^(rates\.\d+)$/, "$1.percent")

/** A page's search params with one more. */
export const withParam = (
  search: string,
  name: string,
  value: string,
): string => {
  const params = new URLSearchParams(search)
  params.set(name, value)
  return `?${params}`
}
