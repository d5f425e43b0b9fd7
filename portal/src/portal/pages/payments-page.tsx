import { useTranslation } from "react-i18next"
import { useApi } from "../data/use-api.ts"
import { useListPage } from "../data/use-list-page.ts"
import { useBalances, usePayoutSettings } from "../data/use-payouts.ts"
import { useRange } from "../data/use-range.ts"
import { DownloadLink } from "../ui/download-link.tsx"
import { EmptyState } from "../ui/empty-state.tsx"
import { Loaded } from "../ui/loaded.tsx"
import { PageHead } from "../ui/page-head.tsx"
import { ListPager } from "../ui/list-pager.tsx"
import { RangePicker } from "../ui/range-picker.tsx"
import { Together } from "../ui/together.tsx"
import { Balances } from "./balances.tsx"
import { PayoutNotice } from "./payout-notice.tsx"
import { PayoutTable } from "./payout-table.tsx"
import { Statements } from "./statements.tsx"

const PAGE_REM = 44

/** Payments: what is owed, what was paid and how, and statements to keep. */
export const PaymentsPage = () => {
  const { t } = useTranslation()
  const { range, setRange } = useRange("all")
  const inRange = { from: range.from, to: range.to }
  const at = useListPage(inRange)
  const asked = { ...inRange, ...at.query }
  const payouts = useApi(["payouts", asked], (client) =>
    client.listPayouts(asked),
  )
  const ledger = useBalances()
  const settings = usePayoutSettings()
  const none = range.name === "all" ? "empty" : "emptyRange"
  // Where there is nothing else on the page, it says so in that place.
  const isUnset =
    none === "empty" &&
    payouts.data?.count === 0 &&
    settings.data?.payout_settings.method === null
  return (
    <>
      <PageHead title={t("entries.payments")}>
        <RangePicker range={range} onChange={setRange} />
        <DownloadLink
          path="payouts"
          query={inRange}
          label={t("payments.download")}
        />
      </PageHead>
      <Together queries={[payouts, ledger, settings]} height={PAGE_REM}>
        <div className="pp-stack">
          {!isUnset && <PayoutNotice />}
          {ledger.data && (
            <div>
              <Balances balances={ledger.data.balances} />
            </div>
          )}
          <h2>{t("payments.history")}</h2>
          <Loaded query={payouts}>
            {(list) =>
              list.count === 0 ? (
                <EmptyState
                  title={t(`payments.${none}`)}
                  next={isUnset ? "payout_settings" : "commissions"}
                >
                  {t(`payments.${isUnset ? "emptyMissing" : `${none}Hint`}`)}
                </EmptyState>
              ) : (
                <div>
                  <PayoutTable payouts={list.payouts} />
                  <ListPager at={at} list={payouts} />
                </div>
              )
            }
          </Loaded>
          <Statements
            codes={ledger.data?.balances.map((each) => each.currency_code)}
          />
        </div>
      </Together>
    </>
  )
}
