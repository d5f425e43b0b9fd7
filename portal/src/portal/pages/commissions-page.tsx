import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { PartnerCommission } from "../../client/types.ts"
import { useApi } from "../data/use-api.ts"
import { useFormat } from "../data/use-format.ts"
import { useListPage } from "../data/use-list-page.ts"
import { useRange } from "../data/use-range.ts"
import { Badge } from "../ui/badge.tsx"
import { Button } from "../ui/button.tsx"
import { DownloadLink } from "../ui/download-link.tsx"
import { EmptyState } from "../ui/empty-state.tsx"
import { Loaded } from "../ui/loaded.tsx"
import { PageHead } from "../ui/page-head.tsx"
import { ListPager } from "../ui/list-pager.tsx"
import { RangePicker } from "../ui/range-picker.tsx"
import { Table } from "../ui/table.tsx"
import { CommissionWhy } from "./commission-why.tsx"

/** Commissions of orders in a range, each with how it was computed. */
export const CommissionsPage = () => {
  const { t } = useTranslation()
  const { range, setRange } = useRange()
  const { from, to } = range
  const at = useListPage({ from, to })
  const asked = { from, to, ...at.query }
  const commissions = useApi(["commissions", asked], (client) =>
    client.listCommissions(asked),
  )
  return (
    <>
      <PageHead title={t("entries.commissions")}>
        <RangePicker range={range} onChange={setRange} />
        <DownloadLink path="commissions" query={{ from, to }} />
      </PageHead>
      <Loaded query={commissions}>
        {(list) =>
          list.count === 0 ? (
            <EmptyState title={t("reports.commissions.empty")} next="links">
              {t("reports.commissions.emptyHint")}
            </EmptyState>
          ) : (
            <>
              <CommissionTable commissions={list.commissions} />
              <ListPager at={at} list={commissions} />
            </>
          )
        }
      </Loaded>
    </>
  )
}

const CommissionTable = ({
  commissions,
}: {
  commissions: readonly PartnerCommission[]
}) => {
  const { t } = useTranslation()
  const { date, money } = useFormat()
  const [explained, setExplained] = useState<PartnerCommission | null>(null)
  return (
    <>
      <Table
        label={t("entries.commissions")}
        rows={commissions}
        keyOf={({ id }) => id}
        columns={[
          {
            key: "date",
            title: t("reports.commissions.columns.date"),
            isShort: true,
            show: ({ placed_at }) => date(placed_at),
          },
          {
            key: "order",
            title: t("reports.commissions.columns.order"),
            show: ({ order_display_id }) => `#${order_display_id ?? "–"}`,
          },
          {
            key: "product",
            title: t("reports.commissions.columns.product"),
            show: ({ title, level, sold_by }) => (
              <div>
                {title}
                <span className="pp-hint">
                  {t("reports.commissions.level", { level })}
                  {sold_by &&
                    `, ${t("reports.commissions.soldBy", { name: sold_by.name })}`}
                </span>
              </div>
            ),
          },
          {
            key: "state",
            title: t("reports.commissions.columns.state"),
            show: ({ state }) => (
              <Badge kind={state}>{t(`reports.state.${state}`)}</Badge>
            ),
          },
          {
            key: "amount",
            title: t("reports.commissions.columns.amount"),
            isNumber: true,
            show: (commission) => (
              <>
                {money(commission.amount, commission.currency_code)}
                <Button kind="quiet" onClick={() => setExplained(commission)}>
                  {t("reports.commissions.why")}
                </Button>
              </>
            ),
          },
        ]}
      />
      {explained && (
        <CommissionWhy
          commission={explained}
          onClose={() => setExplained(null)}
        />
      )}
    </>
  )
}
