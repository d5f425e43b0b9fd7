import { useTranslation } from "react-i18next"
import type { PartnerDashboard } from "../../client/types.ts"
import { useApi } from "../data/use-api.ts"
import { useChoice } from "../data/use-choice.ts"
import { FIGURES } from "../data/use-figures.ts"
import { usePayoutSettings } from "../data/use-payouts.ts"
import { useRange } from "../data/use-range.ts"
import { CurrencyPicker } from "../ui/currency-picker.tsx"
import { DownloadLink } from "../ui/download-link.tsx"
import { EmptyState } from "../ui/empty-state.tsx"
import { Loaded } from "../ui/loaded.tsx"
import { PageHead } from "../ui/page-head.tsx"
import { RangePicker } from "../ui/range-picker.tsx"
import { Together } from "../ui/together.tsx"
import { Balances } from "./balances.tsx"
import { DashboardAverage } from "./dashboard-average.tsx"
import { DashboardFigures } from "./dashboard-figures.tsx"
import { DashboardFunnel } from "./dashboard-funnel.tsx"
import { DashboardTrend } from "./dashboard-trend.tsx"
import { PayoutNotice } from "./payout-notice.tsx"

const PAGE_REM = 40

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
  const settings = usePayoutSettings()
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
        <DownloadLink path="dashboard" query={asked} />
      </PageHead>
      <Together queries={[dashboard, settings]} height={PAGE_REM}>
        <Loaded query={dashboard}>
          {({ dashboard: figures }) => (
            <div className="pp-stack">
              <PayoutNotice />
              <div>
                <Balances
                  balances={figures.balances.filter(
                    (balance) =>
                      balance.currency_code === figures.currency_code,
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
      </Together>
    </>
  )
}

const hasNothing = (figures: PartnerDashboard): boolean =>
  FIGURES.every((name) => figures[name].current === 0)
