import { useTranslation } from "react-i18next"

import { useFigures } from "../../hooks/use-figures"
import { useMoney } from "../../hooks/use-money"
import type { ChartPoint } from "../../lib/chart-points"

interface EarningsTableProps {
  caption: string
  points: ChartPoint[]
  currencyCode: string
}

/** The chart's figures for those who do not see it. */
export const EarningsTable = ({
  caption,
  points,
  currencyCode,
}: EarningsTableProps) => {
  const { t } = useTranslation("partner-center")
  const { formatCount, formatDays } = useFigures()
  const money = useMoney()
  return (
    <div className="sr-only">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("overview.chart.time")}</th>
            <th scope="col">{t("overview.earned")}</th>
            <th scope="col">{t("overview.funnel.clicks")}</th>
            <th scope="col">{t("overview.funnel.orders")}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ from, to, earned, clicks, orders }) => (
            <tr key={from}>
              <th scope="row">{formatDays(from, to)}</th>
              <td>{money(earned, currencyCode)}</td>
              <td>{formatCount(clicks)}</td>
              <td>{formatCount(orders)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
