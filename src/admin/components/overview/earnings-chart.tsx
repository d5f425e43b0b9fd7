import { Heading, Text } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { chartStep, toChartPoints } from "../../lib/chart-points"
import type { OverviewDay } from "../../lib/overview-types"
import { WithCharts } from "../charts/with-charts"
import { EarningsTable } from "./earnings-table"

interface EarningsChartProps {
  days: OverviewDay[]
  currencyCode: string
}

const HEIGHT = 240

/** What was earned over time as bars; who cannot see them reads the same in a table. */
export const EarningsChart = ({ days, currencyCode }: EarningsChartProps) => {
  const { t } = useTranslation("partner-center")
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
            <WithCharts height={HEIGHT}>
              {({ EarningsBars }) => (
                <EarningsBars
                  points={points}
                  currencyCode={currencyCode}
                  height={HEIGHT}
                />
              )}
            </WithCharts>
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
