import {
  Area,
  AreaChart,
  CartesianGrid,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts"
import type { PartnerDashboard } from "../../client/types.ts"
import { useFormat } from "../data/use-format.ts"

const AXIS_WIDTH = 72
const TICK_GAP = 32

/** What was earned day by day. A page of its own in the bundle: charts are heavy. */
const TrendChart = ({
  days,
  currencyCode,
}: {
  days: PartnerDashboard["days"]
  currencyCode: string
}) => {
  const { day, money } = useFormat()
  return (
    <ResponsiveContainer width="100%" height="100%">
      <AreaChart data={days} accessibilityLayer>
        <CartesianGrid vertical={false} stroke="var(--pp-line)" />
        <XAxis
          dataKey="day"
          tickFormatter={day}
          minTickGap={TICK_GAP}
          stroke="var(--pp-muted)"
          tickLine={false}
        />
        <YAxis
          width={AXIS_WIDTH}
          tickFormatter={(amount: number) => money(amount, currencyCode)}
          stroke="var(--pp-muted)"
          tickLine={false}
          axisLine={false}
        />
        <Tooltip
          labelFormatter={(name) => day(String(name))}
          formatter={(amount) => money(Number(amount), currencyCode)}
          contentStyle={{
            background: "var(--pp-surface)",
            border: "1px solid var(--pp-line)",
            borderRadius: "var(--pp-radius)",
          }}
        />
        <Area
          dataKey="earned"
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
