import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { WithCharts } from "../charts/with-charts"

interface ResultChartProps {
  bars: { name: string; was: number; would: number }[]
  currency: string
}

const BAR_HEIGHT = 52
const AXIS_HEIGHT = 40

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
  const height = bars.length * BAR_HEIGHT + AXIS_HEIGHT
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
        <WithCharts height={height}>
          {({ ResultBars }) => (
            <ResultBars
              bars={bars}
              series={SERIES}
              currency={currency}
              height={height}
            />
          )}
        </WithCharts>
      </div>
    </figure>
  )
}
