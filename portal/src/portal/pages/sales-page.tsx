import { lazy } from "react"
import { useTranslation } from "react-i18next"
import { useApi } from "../data/use-api.ts"
import { useChoice } from "../data/use-choice.ts"
import { usePage } from "../data/use-page.ts"
import { useRange } from "../data/use-range.ts"
import { CurrencyPicker } from "../ui/currency-picker.tsx"
import { DownloadLink } from "../ui/download-link.tsx"
import { EmptyState } from "../ui/empty-state.tsx"
import { Loaded } from "../ui/loaded.tsx"
import { PageHead } from "../ui/page-head.tsx"
import { Pager } from "../ui/pager.tsx"
import { RangePicker } from "../ui/range-picker.tsx"
import { WhenSeen } from "../ui/when-seen.tsx"
import { SalesTable } from "./sales-table.tsx"

const SalesChart = lazy(() => import("./sales-chart.tsx"))

const PAGE_REM = 32
const BAR_REM = 2.5
const AXIS_REM = 3
const MOST_BARS = 8

/** The products that the partner sold in a period, in one currency. */
export const SalesPage = () => {
  const { t } = useTranslation()
  const { range, setRange } = useRange()
  const { page, query, setPage } = usePage()
  const { chosen, choose } = useChoice("currency")
  const inRange = { from: range.from, to: range.to, currency_code: chosen }
  const asked = { ...inRange, ...query }
  const sales = useApi(["sales", asked], (client) => client.listSales(asked))
  return (
    <>
      <PageHead title={t("entries.sales")}>
        <RangePicker range={range} onChange={setRange} />
        {sales.data && (
          <CurrencyPicker
            codes={sales.data.currency_codes}
            value={sales.data.currency_code}
            onChange={choose}
          />
        )}
        <DownloadLink path="reports/sales" query={inRange} />
      </PageHead>
      <Loaded query={sales} height={PAGE_REM}>
        {({ products, currency_code, count }) => {
          const top = products.slice(0, MOST_BARS)
          return count === 0 ? (
            <EmptyState title={t("tracking.sales.empty")} next="links">
              {t("tracking.sales.emptyHint")}
            </EmptyState>
          ) : (
            <div className="pp-stack">
              {page === 1 && (
                <section className="pp-card" aria-labelledby="pp-sales-chart">
                  <h2 id="pp-sales-chart">{t("tracking.sales.chart")}</h2>
                  <WhenSeen height={top.length * BAR_REM + AXIS_REM}>
                    <SalesChart products={top} currencyCode={currency_code} />
                  </WhenSeen>
                </section>
              )}
              <div>
                <SalesTable products={products} currencyCode={currency_code} />
                <Pager page={page} count={count} onTurn={setPage} />
              </div>
            </div>
          )
        }}
      </Loaded>
    </>
  )
}
