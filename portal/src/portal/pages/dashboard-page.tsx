import { lazy } from "react"
import { useTranslation } from "react-i18next"
import type { PartnerDashboard } from "../../client/types.ts"
import { useApi } from "../data/use-api.ts"
import { useFormat } from "../data/use-format.ts"
import { useRange } from "../data/use-range.ts"
import { Loaded } from "../ui/loaded.tsx"
import { PageHead } from "../ui/page-head.tsx"
import { RangePicker } from "../ui/range-picker.tsx"
import { WhenSeen } from "../ui/when-seen.tsx"
import { Balances } from "./balances.tsx"

const TrendChart = lazy(() => import("./trend-chart.tsx"))

const CHART_REM = 16

/** The partner's figures in a range, beside the range before and the average of others. */
export const DashboardPage = () => {
  const { t } = useTranslation()
  const { range, setRange } = useRange()
  const asked = {
    from: range.from,
    to: range.to,
    time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  }
  const dashboard = useApi(["dashboard", asked], (client) =>
    client.retrieveDashboard(asked),
  )
  return (
    <>
      <PageHead title={t("entries.dashboard")}>
        <RangePicker range={range} onChange={setRange} />
      </PageHead>
      <Loaded query={dashboard} height={40}>
        {({ dashboard: figures }) => (
          <>
            <Balances balances={figures.balances} />
            <Figures figures={figures} />
            <section
              className="pp-card"
              aria-label={t("reports.figures.trend")}
            >
              <h2>{t("reports.figures.trend")}</h2>
              <WhenSeen height={CHART_REM}>
                <TrendChart
                  days={figures.days}
                  currencyCode={figures.currency_code}
                />
              </WhenSeen>
            </section>
          </>
        )}
      </Loaded>
    </>
  )
}

const COUNTS = ["clicks", "leads", "orders"] as const

const Figures = ({ figures }: { figures: PartnerDashboard }) => {
  const { t } = useTranslation()
  const { money, number } = useFormat()
  const inMoney = (amount: number) => money(amount, figures.currency_code)
  const shown = [
    { name: "earned", write: inMoney } as const,
    ...COUNTS.map((name) => ({ name, write: number })),
  ]
  return (
    <dl className="pp-figures">
      {shown.map(({ name, write }) => (
        <div key={name} className="pp-card pp-figure">
          <dt>{t(`reports.figures.${name}`)}</dt>
          <dd className="pp-figure__value">{write(figures[name].current)}</dd>
          <dd className="pp-hint">
            {t("reports.figures.before", {
              value: write(figures[name].previous),
            })}
          </dd>
          {figures.average && (
            <dd className="pp-hint">
              {t("reports.figures.average", {
                value: write(figures.average[name]),
              })}
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
