import { Text } from "@medusajs/ui"
import { type Control, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useRangeInWords } from "../../hooks/use-range-in-words"
import { type DayRange, toDayRange } from "../../lib/day-ranges"
import { RANGES, type WizardValues } from "../../lib/payout-wizard"
import { ChoiceField } from "../common/choice-field"
import { DayFilter } from "../common/day-filter"

interface RangeFieldsProps {
  control: Control<WizardValues>
  days: DayRange
  onDaysChange: (days: DayRange) => void
}

/** Which days are paid for: one of the usual ranges, or two days of one's own. */
export const RangeFields = ({
  control,
  days,
  onDaysChange,
}: RangeFieldsProps) => {
  const { t } = useTranslation("partner-center")
  const inWords = useRangeInWords()
  const range = useWatch({ control, name: "range" })
  const set = (day: "from" | "to", value: string | null) =>
    onDaysChange({ ...days, [day]: value ?? undefined })
  return (
    <div className="flex flex-col gap-y-2">
      <ChoiceField
        control={control}
        name="range"
        label={t("ledgers.range.label")}
        options={RANGES.map((value) => ({
          value,
          label: t(`ledgers.range.${value}`),
        }))}
      />
      {range === "own" && (
        <>
          <DayFilter
            label={t("ledger.from")}
            day={days.from}
            max={days.to}
            onChange={(day) => set("from", day)}
          />
          <DayFilter
            label={t("ledger.to")}
            day={days.to}
            min={days.from}
            onChange={(day) => set("to", day)}
          />
        </>
      )}
      <Text size="small" className="text-ui-fg-subtle">
        {inWords(toDayRange(range, days))}
      </Text>
    </div>
  )
}
