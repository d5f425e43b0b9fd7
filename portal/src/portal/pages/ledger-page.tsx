import { useTranslation } from "react-i18next"
import { useApi } from "../data/use-api.ts"
import { useChoice } from "../data/use-choice.ts"
import { useListPage } from "../data/use-list-page.ts"
import { useRange } from "../data/use-range.ts"
import { CurrencyPicker } from "../ui/currency-picker.tsx"
import { DownloadLink } from "../ui/download-link.tsx"
import { EmptyState } from "../ui/empty-state.tsx"
import { Loaded } from "../ui/loaded.tsx"
import { PageHead } from "../ui/page-head.tsx"
import { ListPager } from "../ui/list-pager.tsx"
import { RangePicker } from "../ui/range-picker.tsx"
import { Balances } from "./balances.tsx"
import { LedgerEntries } from "./ledger-entries.tsx"
import { LedgerSums } from "./ledger-sums.tsx"

const PAGE_REM = 36

/** My Ledger: what is owed, and what happened in a period, in one currency. */
export const LedgerPage = () => {
  const { t } = useTranslation()
  const { range, setRange } = useRange()
  const { chosen, choose } = useChoice("currency")
  const inRange = { from: range.from, to: range.to, currency_code: chosen }
  const at = useListPage(inRange)
  const asked = { ...inRange, ...at.query }
  const ledger = useApi(["ledger", asked], (client) =>
    client.retrieveLedger(asked),
  )
  return (
    <>
      <PageHead title={t("entries.ledger")}>
        <RangePicker range={range} onChange={setRange} />
        {ledger.data && (
          <CurrencyPicker
            codes={ledger.data.balances.map((balance) => balance.currency_code)}
            value={ledger.data.ledger.currency_code}
            onChange={choose}
          />
        )}
        <DownloadLink path="ledger" query={inRange} />
      </PageHead>
      <Loaded query={ledger} height={PAGE_REM}>
        {({ balances, ledger: sums, entries, count }) => (
          <div className="pp-stack">
            <Balances
              balances={balances.filter(
                (balance) => balance.currency_code === sums.currency_code,
              )}
            />
            <LedgerSums ledger={sums} />
            {count === 0 ? (
              <EmptyState title={t("ledger.empty")} next="links">
                {t("ledger.emptyHint")}
              </EmptyState>
            ) : (
              <div>
                <LedgerEntries entries={entries} />
                <ListPager at={at} list={ledger} />
              </div>
            )}
          </div>
        )}
      </Loaded>
    </>
  )
}
