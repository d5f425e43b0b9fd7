import { type DayRange, RANGE_PRESETS, type RangePreset } from "./day-ranges"

/** The ranges of statements, the usual one first. */
export const STATEMENT_RANGES: readonly RangePreset[] = [
  "last_month",
  ...RANGE_PRESETS.filter((name) => name !== "last_month"),
]

export const STATEMENT_FORMATS = ["pdf", "csv"] as const
export type StatementFormat = (typeof STATEMENT_FORMATS)[number]

/** What a statement's file is called: whose, which days, in which currency. */
export const toStatementName = (
  code: string,
  { from, to }: DayRange,
  currencyCode: string,
  format: StatementFormat,
): string =>
  `${["statement", code, from, to, currencyCode].filter(Boolean).join("-")}.${format}`
