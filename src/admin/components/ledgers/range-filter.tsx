import { useTranslation } from "react-i18next"

import {
  type DayRange,
  RANGE_PRESETS,
  type RangeChoice,
} from "../../lib/day-ranges"
import { DayFilter } from "../common/day-filter"
import { FilterSelect } from "./filter-select"

interface RangeFilterProps {
  choice: RangeChoice
  range: DayRange
  onChange: (filters: {
    range?: string | null
    from?: string | null
    to?: string | null
  }) => void
}

/** Which days a report covers: a range that goes by today, or two days of one's own. */
export const RangeFilter = ({ choice, range, onChange }: RangeFilterProps) => {
  const { t } = useTranslation("partner-center")
  const choose = (name: string) =>
    onChange(
      // One's own range begins as the one that was shown.
      name === "own"
        ? { range: name, from: range.from, to: range.to }
        : { range: name, from: null, to: null },
    )
  return (
    <>
      <FilterSelect
        label={t("ledgers.range.label")}
        value={choice}
        onChange={choose}
        options={[...RANGE_PRESETS, "own" as const].map((name) => ({
          value: name,
          label: t(`ledgers.range.${name}`),
        }))}
      />
      {choice === "own" && (
        <>
          <DayFilter
            label={t("ledger.from")}
            day={range.from}
            max={range.to}
            onChange={(from) => onChange({ from })}
          />
          <DayFilter
            label={t("ledger.to")}
            day={range.to}
            min={range.from}
            onChange={(to) => onChange({ to })}
          />
        </>
      )}
    </>
  )
}
