import { useTranslation } from "react-i18next"
import type { PartnerDashboard } from "../../client/types.ts"
import { useApi } from "../data/use-api.ts"
import { useChoice } from "../data/use-choice.ts"
import { FIGURES } from "../data/use-figures.ts"
import { useRange } from "../data/use-range.ts"
import { CurrencyPicker } from "../ui/currency-picker.tsx"
import { EmptyState } from "../ui/empty-state.tsx"
import { Loaded } from "../ui/loaded.tsx"
import { PageHead } from "../ui/page-head.tsx"
import { RangePicker } from "../ui/range-picker.tsx"
import { Balances } from "./balances.tsx"
import { DashboardAverage } from "./dashboard-average.tsx"
import { DashboardFigures } from "./dashboard-figures.tsx"
import { DashboardFunnel } from "./dashboard-funnel.tsx"
import { DashboardTrend } from "./dashboard-trend.tsx"

/** The partner's figures in a range, beside the range before and the average of others. */
export const DashboardPage = () => {
  const { t } = useTranslation()
  const { range, setRange } = useRange()
  const { chosen, choose } = useChoice("currency")
  const asked = {
    from: range.from,
    to: range.to,
    currency_code: chosen,
    time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  }
  const dashboard = useApi(["dashboard", asked], (client) =>
    client.retrieveDashboard(asked),
  )
  return (
    <>
      <PageHead title={t("entries.dashboard")}>
        <RangePicker range={range} onChange={setRange} />
        {dashboard.data && (
          <CurrencyPicker
            codes={dashboard.data.dashboard.balances.map(
              (balance) => balance.currency_code,
            )}
            value={dashboard.data.dashboard.currency_code}
            onChange={choose}
          />
        )}
      </PageHead>
      <Loaded query={dashboard} height={40}>
        {({ dashboard: figures }) => (
          <div className="pp-stack">
            <div>
              <Balances
                balances={figures.balances.filter(
                  (balance) => balance.currency_code === figures.currency_code,
                )}
              />
              <DashboardFigures figures={figures} />
            </div>
            {hasNothing(figures) ? (
              <EmptyState title={t("reports.figures.empty")} next="links">
                {t("reports.figures.emptyHint")}
              </EmptyState>
            ) : (
              <>
                <DashboardFunnel figures={figures} />
                <DashboardTrend figures={figures} />
              </>
            )}
            {figures.average && (
              <DashboardAverage figures={figures} average={figures.average} />
            )}
          </div>
        )}
      </Loaded>
    </>
  )
}

const hasNothing = (figures: PartnerDashboard): boolean =>
  FIGURES.every((name) => figures[name].current === 0)
