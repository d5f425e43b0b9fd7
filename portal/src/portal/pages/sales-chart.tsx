import {
  Bar,
  BarChart,
  CartesianGrid,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts"
import { useTranslation } from "react-i18next"
import type { SoldProduct } from "../../client/types.ts"
import { useFormat } from "../data/use-format.ts"

const NAME_WIDTH = 120
const LONGEST_NAME = 16
const BAR_WIDTH = 20
const TICKS = 4

const shorten = (name: string) =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name

/** What each product earned. A part of the bundle of its own: charts are heavy. */
const SalesChart = ({
  products,
  currencyCode,
}: {
  products: readonly SoldProduct[]
  currencyCode: string
}) => {
  const { t } = useTranslation()
  const { money } = useFormat()
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart data={[...products]} layout="vertical" accessibilityLayer>
        <CartesianGrid horizontal={false} stroke="var(--pp-line)" />
        <XAxis
          type="number"
          tickCount={TICKS}
          tickFormatter={(amount: number) => money(amount, currencyCode)}
          stroke="var(--pp-muted)"
          tickLine={false}
        />
        <YAxis
          type="category"
          dataKey="title"
          width={NAME_WIDTH}
          tickFormatter={shorten}
          stroke="var(--pp-muted)"
          tickLine={false}
          axisLine={false}
          interval={0}
        />
        <Tooltip
          formatter={(amount) => money(Number(amount), currencyCode)}
          cursor={{ fill: "var(--pp-line)", opacity: 0.4 }}
          contentStyle={{
            background: "var(--pp-surface)",
            border: "1px solid var(--pp-line)",
            borderRadius: "var(--pp-radius)",
          }}
        />
        <Bar
          dataKey="earned"
          name={t("tracking.sales.columns.earned")}
          fill="var(--pp-accent)"
          barSize={BAR_WIDTH}
          isAnimationActive={false}
        />
      </BarChart>
    </ResponsiveContainer>
  )
}

export default SalesChart
