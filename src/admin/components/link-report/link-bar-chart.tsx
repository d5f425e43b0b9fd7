import {
  Bar,
  BarChart,
  LabelList,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from "recharts"

import type { LinkBar } from "../../lib/links-query"

const LABEL_WIDTH = 170
const LONGEST_LABEL = 26

interface LinkBarChartProps {
  bars: readonly LinkBar[]
  measure: "clicks" | "orders"
  /** In pixels. */
  height: number
  format: Intl.NumberFormat
}

/* Colours of the theme, so that they follow it into the dark. */
const COLORS = {
  clicks: "var(--tag-blue-icon)",
  orders: "var(--tag-green-icon)",
} as const

/** A bar for each link. */
export const LinkBarChart = ({
  bars,
  measure,
  height,
  format,
}: LinkBarChartProps) => {
  const texts = { fill: "var(--fg-subtle)", fontSize: 12 }
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={[...bars]}
        layout="vertical"
        margin={{ top: 4, right: 40, bottom: 4, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis type="number" hide allowDecimals={false} />
        <YAxis
          type="category"
          dataKey="id"
          width={LABEL_WIDTH}
          axisLine={false}
          tickLine={false}
          // The chart's own ticks break into lines that touch each other.
          tick={({ x, y, index }) => (
            <text x={x} y={y} dy={4} textAnchor="end" {...texts}>
              {short(bars[index]?.label ?? "")}
            </text>
          )}
          interval={0}
        />
        <Bar
          dataKey={measure}
          fill={COLORS[measure]}
          radius={[0, 4, 4, 0]}
          barSize={14}
          isAnimationActive={false}
        >
          <LabelList
            dataKey={measure}
            position="right"
            formatter={(count) => format.format(Number(count))}
            {...texts}
          />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  )
}

const short = (label: string) =>
  label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label
