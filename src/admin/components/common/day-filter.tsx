import { DatePicker, Text } from "@medusajs/ui"
import { useMemo } from "react"

import { fromDay, isCompleteDate, toDay } from "../../lib/days"

interface DayFilterProps {
  label: string
  day?: string
  min?: string
  max?: string
  onChange: (day: string | null) => void
}

/** One end of a range of days. */
export const DayFilter = ({
  label,
  day,
  min,
  max,
  onChange,
}: DayFilterProps) => {
  // The picker starts anew with every new Date object, even one of the same day.
  const value = useMemo(() => fromDay(day), [day])
  return (
    <div className="flex items-center gap-x-2">
      <Text
        size="small"
        className="text-ui-fg-subtle w-10 shrink-0 sm:w-auto"
        aria-hidden
      >
        {label}
      </Text>
      <DatePicker
        aria-label={label}
        size="small"
        className="flex-1 sm:flex-none"
        granularity="day"
        value={value}
        minValue={fromDay(min) ?? undefined}
        maxValue={fromDay(max) ?? undefined}
        onChange={(date) => {
          if (!date) {
            onChange(null)
          } else if (isCompleteDate(date)) {
            onChange(toDay(date))
          }
        }}
      />
    </div>
  )
}
