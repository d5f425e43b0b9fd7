import {
  Bar,
  BarChart,
  CartesianGrid,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts"

import { useFigures } from "../../hooks/use-figures"
import type { ChartPoint } from "../../lib/chart-points"
import { ChartTooltip } from "./chart-tooltip"

interface EarningsBarsProps {
  points: ChartPoint[]
  currencyCode: string
  /** In pixels. */
  height: number
}

const TICK = { fill: "var(--fg-subtle)", fontSize: 12 }

/** What was earned over time as bars. */
export const EarningsBars = ({
  points,
  currencyCode,
  height,
}: EarningsBarsProps) => {
  const { formatDays, formatShortMoney } = useFigures()
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={points}
        accessibilityLayer={false}
        margin={{ top: 4, right: 4, bottom: 0, left: 4 }}
      >
        <CartesianGrid vertical={false} stroke="var(--border-base)" />
        <XAxis
          dataKey="from"
          tickFormatter={(day: string) => formatDays(day)}
          tick={TICK}
          tickLine={false}
          axisLine={false}
          minTickGap={24}
        />
        <YAxis
          tickFormatter={(amount: number) =>
            formatShortMoney(amount, currencyCode)
          }
          tick={TICK}
          tickLine={false}
          axisLine={false}
          width="auto"
        />
        <Tooltip
          cursor={{ fill: "var(--bg-base-hover)" }}
          content={<ChartTooltip currencyCode={currencyCode} />}
        />
        <Bar
          dataKey="earned"
          fill="var(--fg-interactive)"
          radius={[2, 2, 0, 0]}
          maxBarSize={32}
          isAnimationActive={false}
        />
      </BarChart>
    </ResponsiveContainer>
  )
}
