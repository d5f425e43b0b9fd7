import {
  Area,
  AreaChart,
  CartesianGrid,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts"
import { useTranslation } from "react-i18next"
import type { PartnerDashboard } from "../../client/types.ts"
import { useFigureFormat, type DAILY_FIGURES } from "../data/use-figures.ts"
import { useFormat } from "../data/use-format.ts"

const AXIS_WIDTH = 72
const TICK_GAP = 32

/** In pixels: half of the widest day stands beyond the last point. */
const MARGIN = { top: 5, right: 28, bottom: 5, left: 0 }

/** Of more days the year must be said, too. */
const DAYS_OF_YEAR = 366

/** One of the figures day by day. A page of its own in the bundle: charts are heavy. */
const TrendChart = ({
  figures,
  shown,
}: {
  figures: PartnerDashboard
  shown: (typeof DAILY_FIGURES)[number]
}) => {
  const { t } = useTranslation()
  const { day, dayOfYear, monthOfYear } = useFormat()
  const write = useFigureFormat(figures)
  return (
    <ResponsiveContainer width="100%" height="100%">
      <AreaChart data={figures.days} margin={MARGIN} accessibilityLayer>
        <CartesianGrid vertical={false} stroke="var(--pp-line)" />
        <XAxis
          dataKey="day"
          tickFormatter={
            figures.days.length > DAYS_OF_YEAR ? monthOfYear : dayOfYear
          }
          minTickGap={TICK_GAP}
          stroke="var(--pp-muted)"
          tickLine={false}
        />
        <YAxis
          width={AXIS_WIDTH}
          tickFormatter={(value: number) => write(shown, value)}
          allowDecimals={shown === "earned"}
          stroke="var(--pp-muted)"
          tickLine={false}
          axisLine={false}
        />
        <Tooltip
          labelFormatter={(name) => day(String(name))}
          formatter={(value) => write(shown, Number(value))}
          contentStyle={{
            background: "var(--pp-surface)",
            border: "1px solid var(--pp-line)",
            borderRadius: "var(--pp-radius)",
          }}
        />
        <Area
          dataKey={shown}
          name={t(`reports.figures.${shown}`)}
          type="monotone"
          stroke="var(--pp-accent)"
          fill="var(--pp-accent)"
          fillOpacity={0.15}
          isAnimationActive={false}
        />
      </AreaChart>
    </ResponsiveContainer>
  )
}

export default TrendChart
