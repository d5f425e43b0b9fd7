import { useTranslation } from "react-i18next"
import {
  RANGES,
  rangeOf,
  type Range,
  type RangeName,
} from "../data/use-range.ts"

const NAMES: RangeName[] = [...RANGES, "custom"]

/** Chooses the days of a report: a named period, or a first and a last day. */
export const RangePicker = ({
  range,
  onChange,
}: {
  range: Range
  onChange: (range: Range) => void
}) => {
  const { t } = useTranslation()
  const choose = (name: RangeName) =>
    onChange(
      name === "custom"
        ? { ...rangeOf("days30", new Date()), ...range, name }
        : rangeOf(name, new Date()),
    )
  return (
    <div className="pp-range">
      <select
        aria-label={t("common.range.label")}
        value={range.name}
        onChange={({ target }) => choose(target.value as RangeName)}
      >
        {NAMES.map((name) => (
          <option key={name} value={name}>
            {t(`common.range.${name}`)}
          </option>
        ))}
      </select>
      {range.name === "custom" &&
        (["from", "to"] as const).map((end) => (
          <input
            key={end}
            type="date"
            aria-label={t(`common.range.${end}`)}
            value={range[end] ?? ""}
            onChange={({ target }) =>
              onChange({ ...range, [end]: target.value || undefined })
            }
          />
        ))}
    </div>
  )
}
