import { Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useDirection } from "../../hooks/use-direction"
import type { OverviewParam } from "../../hooks/use-overview-params"
import { type OverviewRange, RANGE_PRESETS } from "../../lib/overview-range"
import { DayFilter } from "../common/day-filter"

interface RangePickerProps {
  range: OverviewRange
  onChange: (changes: Partial<Record<OverviewParam, string | null>>) => void
}

const OWN = "own"

/** Which days the overview shows: some usual ranges, or days of one's own. */
export const RangePicker = ({ range, onChange }: RangePickerProps) => {
  const { t } = useTranslation("partner-center")
  const dir = useDirection()
  const { preset, from, to } = range
  const choose = (chosen: string) =>
    onChange(
      chosen === OWN
        ? { range: null, from, to }
        : { range: chosen, from: null, to: null },
    )
  return (
    <>
      <Select dir={dir} size="small" value={preset} onValueChange={choose}>
        <Select.Trigger
          aria-label={t("overview.range.label")}
          className="sm:w-40"
        >
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {[...RANGE_PRESETS, OWN].map((name) => (
            <Select.Item key={name} value={name}>
              {t(`overview.range.${name}`)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
      {preset === OWN && (
        <div className="flex flex-col gap-2 sm:flex-row">
          <DayFilter
            label={t("overview.range.from")}
            day={from}
            max={to}
            onChange={(day) => onChange({ from: day })}
          />
          <DayFilter
            label={t("overview.range.to")}
            day={to}
            min={from}
            onChange={(day) => onChange({ to: day })}
          />
        </div>
      )}
    </>
  )
}
