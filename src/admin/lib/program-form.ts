import { type AmountsValues, filledCurrencies, toAmounts } from "./amounts-form"
import { parseDecimal } from "./decimals"
import type {
  CreateProgramInput,
  Program,
  ProgramAccess,
  ProgramCredit,
  ProgramRepeat,
  ProgramStatus,
  UpdateProgramInput,
} from "./program-types"
import { type RatesValues, toRatesValues } from "./rates-form"

export interface GeneralValues {
  name: string
  description: string
  status: ProgramStatus
  access: ProgramAccess
  priority: string
}

export interface DatesValues {
  starts_at: Date | null
  ends_at: Date | null
}

export interface CreateProgramValues extends GeneralValues, DatesValues {
  credit: ProgramCredit
  rates: RatesValues
}

export type WindowKind = "defaults" | "endless" | "days"

export interface PeriodValues extends DatesValues {
  repeat: ProgramRepeat["type"]
  count: string
  window: WindowKind
  days: string
}

export const LIMITS = ["minimum_order", "order_cap", "month_cap"] as const

export type LimitsValues = Record<(typeof LIMITS)[number], AmountsValues>

/** A form for a new program. */
export const newProgramValues = (
  currencies: readonly string[],
): CreateProgramValues => ({
  name: "",
  description: "",
  status: "active",
  access: "invitation",
  priority: "",
  credit: "upfront",
  starts_at: null,
  ends_at: null,
  rates: toRatesValues([], currencies),
})

/** What the API takes for the general part; an empty priority keeps what it is. */
export const toGeneral = (values: GeneralValues) => ({
  name: values.name,
  description: values.description.trim() || null,
  status: values.status,
  access: values.access,
  priority: parseDecimal(values.priority) ?? undefined,
})

const toDates = ({ starts_at, ends_at }: DatesValues) => ({
  starts_at: starts_at?.toISOString() ?? null,
  ends_at: ends_at?.toISOString() ?? null,
})

/** What the API takes for a new program; its rates are a rule of their own. */
export const toCreateProgram = (
  values: CreateProgramValues,
): CreateProgramInput => ({
  ...toGeneral(values),
  ...toDates(values),
  credit: values.credit,
})

/** The form of the period from a program. */
export const toPeriodValues = ({
  starts_at,
  ends_at,
  repeat,
  tracking_window,
}: Program): PeriodValues => ({
  starts_at: starts_at ? new Date(starts_at) : null,
  ends_at: ends_at ? new Date(ends_at) : null,
  repeat: repeat.type,
  count: repeat.type === "forever" ? "" : String(repeat.count),
  window: !tracking_window
    ? "defaults"
    : tracking_window.days === null
      ? "endless"
      : "days",
  days: tracking_window?.days ? String(tracking_window.days) : "",
})

/** What the API takes for the period; a number that is missing is its to refuse. */
export const toPeriod = (values: PeriodValues): UpdateProgramInput => ({
  ...toDates(values),
  repeat:
    values.repeat === "forever"
      ? { type: "forever" }
      : { type: values.repeat, count: parseDecimal(values.count) ?? 0 },
  tracking_window: {
    defaults: null,
    endless: { days: null },
    days: { days: parseDecimal(values.days) ?? 0 },
  }[values.window],
})

/** What the API takes for the limits. */
export const toLimits = (values: LimitsValues): UpdateProgramInput => ({
  minimum_order: toAmounts(values.minimum_order),
  order_cap: toAmounts(values.order_cap),
  month_cap: toAmounts(values.month_cap),
})

/** The field that the API means by a path such as `order_cap.1.amount`. */
export const limitFieldOf = (
  values: LimitsValues,
  path: string,
): string | null => {
  const [first, index] = path.split(".")
  const limit = LIMITS.find((name) => name === first)
  const currency = limit && filledCurrencies(values[limit])[Number(index)]
  return currency ? `${limit}.${currency}` : null
}
