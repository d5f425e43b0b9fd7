import { fromDay, toDay } from "./days"

/** Ranges that can be chosen in one go. */
export const RANGE_PRESETS = [
  "last_30",
  "last_90",
  "this_year",
  "last_year",
  "all",
] as const

export type RangePreset = (typeof RANGE_PRESETS)[number]
export type RangeChoice = RangePreset | "custom"

const DEFAULT_PRESET: RangePreset = "last_90"

/** Days, both ends inclusive; an end that is left out is open. */
export interface DayRange {
  from?: string
  to?: string
}

interface RangeParams extends DayRange {
  range?: string
}

/** The range that an address says, which can say anything. */
export const toDayRange = (
  { range, from, to }: RangeParams,
  today: Date,
): DayRange & { choice: RangeChoice } => {
  if (range === "custom") {
    return {
      choice: "custom",
      ...(fromDay(from) ? { from } : {}),
      ...(fromDay(to) ? { to } : {}),
    }
  }
  const choice =
    RANGE_PRESETS.find((preset) => preset === range) ?? DEFAULT_PRESET
  return { choice, ...daysOf(choice, today) }
}

const daysOf = (preset: RangePreset, today: Date): DayRange => {
  const year = today.getFullYear()
  switch (preset) {
    case "last_30":
      return { from: toDay(daysBefore(today, 29)), to: toDay(today) }
    case "last_90":
      return { from: toDay(daysBefore(today, 89)), to: toDay(today) }
    case "this_year":
      return { from: `${year}-01-01`, to: toDay(today) }
    case "last_year":
      return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` }
    case "all":
      return {}
  }
}

const daysBefore = (day: Date, count: number): Date =>
  new Date(day.getFullYear(), day.getMonth(), day.getDate() - count)
