import { Select, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useDirection } from "../../hooks/use-direction"
import type { useWhatIfRange } from "../../hooks/use-what-if-range"
import { RANGE_PRESETS, type RangePreset } from "../../lib/what-if-range"
import { DayFilter } from "../common/day-filter"

type RangeFieldsProps = ReturnType<typeof useWhatIfRange>

/** The days whose orders are computed: one of the usual ranges, or one's own. */
export const RangeFields = ({
  choice,
  range: { from, to },
  setPreset,
  setDay,
}: RangeFieldsProps) => {
  const { t } = useTranslation("partner-center")
  const dir = useDirection()
  return (
    <div className="flex flex-col gap-2 sm:flex-row sm:flex-wrap sm:items-center sm:gap-x-4">
      <Select
        dir={dir}
        size="small"
        // The list has no "own days": they are chosen by choosing days.
        value={choice === "custom" ? "" : choice}
        onValueChange={(preset) => setPreset(preset as RangePreset)}
      >
        <Select.Trigger
          aria-label={t("whatIf.range.label")}
          className="sm:w-44"
        >
          <Select.Value placeholder={t("whatIf.range.custom")} />
        </Select.Trigger>
        <Select.Content>
          {RANGE_PRESETS.map((preset) => (
            <Select.Item key={preset} value={preset}>
              {t(`whatIf.range.${preset}`)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
      <DayFilter
        label={t("ledger.from")}
        day={from}
        max={to}
        onChange={(day) => setDay("from", day)}
      />
      <DayFilter
        label={t("ledger.to")}
        day={to}
        min={from}
        onChange={(day) => setDay("to", day)}
      />
      {!from && !to && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("whatIf.range.open")}
        </Text>
      )}
    </div>
  )
}
