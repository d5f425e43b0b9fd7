import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useFigures } from "../../hooks/use-figures"
import { useMoney } from "../../hooks/use-money"
import type { ChartPoint } from "../../lib/chart-points"

interface ChartTooltipProps {
  currencyCode: string
  /** These two the chart gives. */
  active?: boolean
  payload?: { payload?: ChartPoint }[]
}

/** What a bar stands for, beside the pointer. */
export const ChartTooltip = ({
  currencyCode,
  active,
  payload,
}: ChartTooltipProps) => {
  const { t } = useTranslation("partner-center")
  const { formatCount, formatDays } = useFigures()
  const money = useMoney()
  const point = payload?.[0]?.payload
  if (!active || !point) {
    return null
  }
  const rows = [
    { label: t("overview.earned"), figure: money(point.earned, currencyCode) },
    { label: t("overview.funnel.clicks"), figure: formatCount(point.clicks) },
    { label: t("overview.funnel.orders"), figure: formatCount(point.orders) },
  ]
  return (
    <div className="bg-ui-bg-component shadow-elevation-tooltip rounded-lg px-3 py-2">
      <Text size="xsmall" weight="plus">
        {formatDays(point.from, point.to)}
      </Text>
      {rows.map(({ label, figure }) => (
        <Text
          key={label}
          size="xsmall"
          className="text-ui-fg-subtle flex justify-between gap-x-4 tabular-nums"
        >
          <span>{label}</span>
          <span className="text-ui-fg-base">{figure}</span>
        </Text>
      ))}
    </div>
  )
}
