import {
  type AmountsValues,
  filledCurrencies,
  toAmounts,
  toAmountsValues,
} from "./amounts-form"
import { parseDecimal, toDecimalText } from "./decimals"
import type { ProgramRate, RateInput } from "./program-types"

export const CUSTOMER_KINDS = ["all", "new", "returning"] as const

export type CustomerKind = (typeof CUSTOMER_KINDS)[number]

/** The rows of a table of rates. */
export const RATE_SLOTS = [
  { key: "sale_1", role: "sale", level: 1 },
  { key: "sale_2", role: "sale", level: 2 },
  { key: "sale_3", role: "sale", level: 3 },
  { key: "lead_1", role: "lead", level: 1 },
  { key: "lead_2", role: "lead", level: 2 },
  { key: "lead_3", role: "lead", level: 3 },
  { key: "unused_1", role: "unused", level: 1 },
] as const

export type RateSlot = (typeof RATE_SLOTS)[number]
export type RateSlotKey = RateSlot["key"]

export interface RateCells {
  percent: string
  amounts: AmountsValues
}

/** A table of rates for each kind of customer. */
export type RatesValues = Record<CustomerKind, Record<RateSlotKey, RateCells>>

/** The table's cells from a rule's rates. */
export const toRatesValues = (
  rates: readonly ProgramRate[],
  currencies: readonly string[],
): RatesValues => {
  const cellsOf = (kind: CustomerKind, slot: RateSlot): RateCells => {
    const rate = rates.find(
      ({ customer, role, level }) =>
        customer === kind && role === slot.role && level === slot.level,
    )
    return {
      percent: toDecimalText(rate?.percent),
      amounts: toAmountsValues(rate?.amounts ?? [], currencies),
    }
  }
  const tableOf = (kind: CustomerKind) =>
    Object.fromEntries(
      RATE_SLOTS.map((slot) => [slot.key, cellsOf(kind, slot)]),
    ) as Record<RateSlotKey, RateCells>
  return {
    all: tableOf("all"),
    new: tableOf("new"),
    returning: tableOf("returning"),
  }
}

/** Rows in which something is filled, in the order in which the API is told them. */
const filledRows = (values: RatesValues) =>
  CUSTOMER_KINDS.flatMap((kind) =>
    RATE_SLOTS.flatMap((slot) => {
      const cells = values[kind][slot.key]
      return parseDecimal(cells.percent) === null &&
        filledCurrencies(cells.amounts).length === 0
        ? []
        : [{ kind, slot, cells }]
    }),
  )

/** What the API takes: a rate for each row in which something is filled. */
export const toRates = (values: RatesValues): RateInput[] =>
  filledRows(values).map(({ kind, slot: { role, level }, cells }) => ({
    level,
    role,
    customer: kind,
    percent: parseDecimal(cells.percent),
    amounts: toAmounts(cells.amounts),
  }))

/** How many rows are filled for a kind of customer. */
export const countRates = (values: RatesValues, kind: CustomerKind): number =>
  filledRows(values).filter((row) => row.kind === kind).length

/**
 * The cell that the API means by a path such as `2.percent` or `0.amounts.1.amount`,
 * as a path inside the table's values; null where it means none.
 */
export const rateFieldOf = (
  values: RatesValues,
  [index, field, amount]: readonly string[],
): string | null => {
  const row = filledRows(values)[Number(index)]
  if (!row) {
    return null
  }
  const cells = `${row.kind}.${row.slot.key}`
  if (field !== "amounts") {
    return `${cells}.percent`
  }
  const currencies = filledCurrencies(row.cells.amounts)
  return `${cells}.amounts.${currencies[Number(amount)] ?? currencies[0]}`
}
