import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import {
  Bar,
  BarChart,
  CartesianGrid,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts"

import { useMoney } from "../../hooks/use-money"

interface ResultChartProps {
  bars: { name: string; was: number; would: number }[]
  currency: string
}

const BAR_HEIGHT = 52
const AXIS_HEIGHT = 40
const TICK = { fill: "var(--fg-subtle)", fontSize: 12 }

/** The theme's own colours, so that the chart follows light and dark. */
const SERIES = [
  { key: "was", color: "var(--fg-muted)", swatch: "bg-ui-fg-muted" },
  {
    key: "would",
    color: "var(--bg-interactive)",
    swatch: "bg-ui-bg-interactive",
  },
] as const

/** What the partners with the greatest differences were paid, beside what they would have been. */
export const ResultChart = ({ bars, currency }: ResultChartProps) => {
  const { t } = useTranslation("partner-center")
  const money = useMoney()
  if (bars.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {t("whatIf.result.noDifference")}
      </Text>
    )
  }
  return (
    <figure>
      <figcaption className="mb-3 flex items-center gap-x-4">
        {SERIES.map(({ key, swatch }) => (
          <span key={key} className="flex items-center gap-x-2">
            <span className={`${swatch} size-2.5 rounded-sm`} aria-hidden />
            <Text as="span" size="small" className="text-ui-fg-subtle">
              {t(`whatIf.result.${key}`)}
            </Text>
          </span>
        ))}
      </figcaption>
      {/* The table below says the same to those who do not see it. */}
      <div role="img" aria-label={t("whatIf.result.chartLabel")} dir="ltr">
        <ResponsiveContainer
          width="100%"
          height={bars.length * BAR_HEIGHT + AXIS_HEIGHT}
        >
          <BarChart
            data={bars}
            layout="vertical"
            barGap={2}
            margin={{ top: 0, right: 16, bottom: 0, left: 0 }}
            accessibilityLayer={false}
          >
            <CartesianGrid horizontal={false} stroke="var(--border-base)" />
            <XAxis
              type="number"
              tick={TICK}
              axisLine={false}
              tickLine={false}
              tickCount={4}
              tickFormatter={(amount: number) => money(amount, currency)}
            />
            <YAxis
              type="category"
              dataKey="name"
              width={96}
              tick={TICK}
              axisLine={false}
              tickLine={false}
            />
            <Tooltip
              cursor={{ fill: "var(--bg-base-hover)" }}
              formatter={(amount) => money(Number(amount), currency)}
              contentStyle={{
                background: "var(--bg-component)",
                borderColor: "var(--border-base)",
                borderRadius: 8,
                color: "var(--fg-base)",
              }}
              labelStyle={{ color: "var(--fg-base)" }}
              itemStyle={{ color: "var(--fg-base)" }}
            />
            {SERIES.map(({ key, color }) => (
              <Bar
                key={key}
                dataKey={key}
                name={t(`whatIf.result.${key}`)}
                fill={color}
                radius={2}
                barSize={14}
                isAnimationActive={false}
              />
            ))}
          </BarChart>
        </ResponsiveContainer>
      </div>
    </figure>
  )
}
