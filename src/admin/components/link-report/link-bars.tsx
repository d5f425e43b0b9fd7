import { Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import {
  Bar,
  BarChart,
  LabelList,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from "recharts"

import { toLocaleTag } from "../../lib/format-money"
import type { LinkBar } from "../../lib/links-query"

const ROW_HEIGHT = 28
const LABEL_WIDTH = 170
const LONGEST_LABEL = 26

interface LinkBarsProps {
  heading: string
  bars: readonly LinkBar[]
  measure: "clicks" | "orders"
}

/* Colours of the theme, so that they follow it into the dark. */
const COLORS = {
  clicks: "var(--tag-blue-icon)",
  orders: "var(--tag-green-icon)",
} as const

/** One measure of links, a bar for each. The table below it says the same in figures. */
export const LinkBars = ({ heading, bars, measure }: LinkBarsProps) => {
  const { i18n } = useTranslation()
  const format = new Intl.NumberFormat(toLocaleTag(i18n.language))
  const texts = { fill: "var(--fg-subtle)", fontSize: 12 }
  return (
    <figure className="min-w-0 px-6 py-4">
      <figcaption>
        <Heading level="h3">{heading}</Heading>
      </figcaption>
      <div
        role="img"
        aria-label={bars
          .map((bar) => `${bar.label}: ${format.format(bar[measure])}`)
          .join("; ")}
        dir="ltr"
      >
        <ResponsiveContainer width="100%" height={bars.length * ROW_HEIGHT + 8}>
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
      </div>
    </figure>
  )
}

const short = (label: string) =>
  label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label
