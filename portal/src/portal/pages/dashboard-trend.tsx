import { lazy } from "react"
import { useTranslation } from "react-i18next"
import type { PartnerDashboard } from "../../client/types.ts"
import { useChoice } from "../data/use-choice.ts"
import { DAILY_FIGURES } from "../data/use-figures.ts"
import { WhenSeen } from "../ui/when-seen.tsx"

const TrendChart = lazy(() => import("./trend-chart.tsx"))

const CHART_REM = 16

/** One of the figures, day by day. */
export const DashboardTrend = ({ figures }: { figures: PartnerDashboard }) => {
  const { t } = useTranslation()
  const { chosen, choose } = useChoice("trend")
  const shown = DAILY_FIGURES.find((name) => name === chosen) ?? "earned"
  return (
    <section className="pp-card pp-stack" aria-labelledby="pp-trend">
      <div className="pp-page-head">
        <h2 id="pp-trend">{t("reports.figures.trend")}</h2>
        <select
          className="pp-choice"
          aria-label={t("reports.figures.shown")}
          value={shown}
          onChange={({ target }) => choose(target.value)}
        >
          {DAILY_FIGURES.map((name) => (
            <option key={name} value={name}>
              {t(`reports.figures.${name}`)}
            </option>
          ))}
        </select>
      </div>
      <WhenSeen height={CHART_REM}>
        <TrendChart figures={figures} shown={shown} />
      </WhenSeen>
    </section>
  )
}
