import { useTranslation } from "react-i18next"
import type { PartnerLead } from "../../client/types.ts"
import { useApi } from "../data/use-api.ts"
import { useFormat } from "../data/use-format.ts"
import { useListPage } from "../data/use-list-page.ts"
import { useRange } from "../data/use-range.ts"
import { Badge } from "../ui/badge.tsx"
import { DownloadLink } from "../ui/download-link.tsx"
import { EmptyState } from "../ui/empty-state.tsx"
import { Loaded } from "../ui/loaded.tsx"
import { PageHead } from "../ui/page-head.tsx"
import { ListPager } from "../ui/list-pager.tsx"
import { RangePicker } from "../ui/range-picker.tsx"
import { Table } from "../ui/table.tsx"

/** Whom the partner brought before they ordered. */
export const LeadsPage = () => {
  const { t } = useTranslation()
  const { range, setRange } = useRange()
  const { from, to } = range
  const at = useListPage({ from, to })
  const asked = { from, to, ...at.query }
  const leads = useApi(["leads", asked], (client) => client.listLeads(asked))
  return (
    <>
      <PageHead title={t("entries.leads")}>
        <RangePicker range={range} onChange={setRange} />
        <DownloadLink path="reports/leads" query={{ from, to }} />
      </PageHead>
      <Loaded query={leads}>
        {(list) =>
          list.count === 0 ? (
            <EmptyState title={t("tracking.leads.empty")} next="links">
              {t("tracking.leads.emptyHint")}
            </EmptyState>
          ) : (
            <>
              <LeadTable leads={list.leads} />
              <ListPager at={at} list={leads} />
            </>
          )
        }
      </Loaded>
    </>
  )
}

const LeadTable = ({ leads }: { leads: readonly PartnerLead[] }) => {
  const { t } = useTranslation()
  const { date, number } = useFormat()
  const title = (key: string) => t(`tracking.leads.columns.${key}`)
  return (
    <Table
      label={t("entries.leads")}
      rows={leads}
      keyOf={({ id }) => id}
      columns={[
        {
          key: "date",
          title: title("date"),
          isShort: true,
          show: ({ occurred_at }) => date(occurred_at),
        },
        {
          key: "person",
          title: title("person"),
          show: ({ person, source }) => (
            <div>
              {person ?? t("tracking.leads.unknown")}
              <span className="pp-hint">
                {t(`tracking.leads.source.${source}`)}
              </span>
            </div>
          ),
        },
        {
          key: "link",
          title: title("link"),
          show: ({ link_name, ad_code }) => (
            <div>
              {link_name ?? t("tracking.main")}
              {ad_code && <span className="pp-hint">{ad_code}</span>}
            </div>
          ),
        },
        {
          key: "state",
          title: title("state"),
          show: ({ state }) => (
            <Badge kind={state}>{t(`tracking.leads.state.${state}`)}</Badge>
          ),
        },
        {
          key: "orders",
          title: title("orders"),
          isNumber: true,
          show: ({ orders }) => number(orders),
        },
      ]}
    />
  )
}
