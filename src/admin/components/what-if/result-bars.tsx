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

interface ResultBarsProps {
  bars: { name: string; was: number; would: number }[]
  series: readonly { key: "was" | "would"; color: string }[]
  currency: string
  /** In pixels. */
  height: number
}

const TICK = { fill: "var(--fg-subtle)", fontSize: 12 }

/** Two bars for each partner. */
export const ResultBars = ({
  bars,
  series,
  currency,
  height,
}: ResultBarsProps) => {
  const { t } = useTranslation("partner-center")
  const money = useMoney()
  return (
    <ResponsiveContainer width="100%" height={height}>
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
        {series.map(({ key, color }) => (
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
  )
}
