import { useTranslation } from "react-i18next"
import type { LinkReportRow } from "../../client/types.ts"
import { useApi } from "../data/use-api.ts"
import { useFormat } from "../data/use-format.ts"
import { usePage } from "../data/use-page.ts"
import { useRange } from "../data/use-range.ts"
import { DownloadLink } from "../ui/download-link.tsx"
import { EmptyState } from "../ui/empty-state.tsx"
import { Loaded } from "../ui/loaded.tsx"
import { PageHead } from "../ui/page-head.tsx"
import { Pager } from "../ui/pager.tsx"
import { RangePicker } from "../ui/range-picker.tsx"
import { Table } from "../ui/table.tsx"

const COUNTS = ["clicks", "visitors", "leads", "orders"] as const

/** What each link brought, ad by ad. */
export const LinkTrackingPage = () => {
  const { t } = useTranslation()
  const { range, setRange } = useRange()
  const { page, query, setPage } = usePage()
  const { from, to } = range
  const asked = { from, to, ...query }
  const report = useApi(["link-report", asked], (client) =>
    client.listLinkReport(asked),
  )
  return (
    <>
      <PageHead title={t("entries.link_tracking")}>
        <RangePicker range={range} onChange={setRange} />
        <DownloadLink path="reports/clicks" query={{ from, to }} />
      </PageHead>
      <Loaded query={report}>
        {(list) =>
          list.count === 0 ? (
            <EmptyState title={t("tracking.links.empty")} next="links">
              {t("tracking.links.emptyHint")}
            </EmptyState>
          ) : (
            <div className="pp-stack">
              <LinkReportTable rows={list.links} />
              <p className="pp-hint">{t("tracking.links.visitorsHint")}</p>
              <Pager page={page} count={list.count} onTurn={setPage} />
            </div>
          )
        }
      </Loaded>
    </>
  )
}

const LinkReportTable = ({ rows }: { rows: readonly LinkReportRow[] }) => {
  const { t } = useTranslation()
  const { number } = useFormat()
  return (
    <Table
      label={t("entries.link_tracking")}
      rows={rows}
      keyOf={({ link, ad_code }) => `${link?.id} ${ad_code}`}
      columns={[
        {
          key: "link",
          title: t("tracking.links.columns.link"),
          show: ({ link }) => link?.name ?? t("tracking.main"),
        },
        {
          key: "ad",
          title: t("tracking.links.columns.ad"),
          show: ({ ad_code }) => ad_code ?? t("tracking.noAd"),
        },
        ...COUNTS.map((name) => ({
          key: name,
          title: t(`tracking.links.columns.${name}`),
          isNumber: true,
          show: (row: LinkReportRow) => number(row[name]),
        })),
      ]}
    />
  )
}
