import { Heading, Text } from "@medusajs/ui"
import { useMemo } from "react"
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

import { useFigures } from "../../hooks/use-figures"
import { chartStep, toChartPoints } from "../../lib/chart-points"
import type { OverviewDay } from "../../lib/overview-types"
import { ChartTooltip } from "./chart-tooltip"
import { EarningsTable } from "./earnings-table"

interface EarningsChartProps {
  days: OverviewDay[]
  currencyCode: string
}

const HEIGHT = 240
const TICK = { fill: "var(--fg-subtle)", fontSize: 12 }

/** What was earned over time as bars; who cannot see them reads the same in a table. */
export const EarningsChart = ({ days, currencyCode }: EarningsChartProps) => {
  const { t } = useTranslation("partner-center")
  const { formatDays, formatShortMoney } = useFigures()
  const points = useMemo(() => toChartPoints(days), [days])
  const heading = t(`overview.chart.${chartStep(days.length)}`)

  return (
    <div className="relative px-6 py-4">
      <Heading level="h2">{heading}</Heading>
      {points.every(({ earned }) => earned === 0) ? (
        <Text size="small" className="text-ui-fg-subtle py-8 text-center">
          {t("overview.chart.empty")}
        </Text>
      ) : (
        <>
          {/* Charts are drawn from left to right, also where text is not. */}
          <div aria-hidden dir="ltr" className="pt-4">
            <ResponsiveContainer width="100%" height={HEIGHT}>
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
          </div>
          <EarningsTable
            caption={heading}
            points={points}
            currencyCode={currencyCode}
          />
        </>
      )}
    </div>
  )
}
