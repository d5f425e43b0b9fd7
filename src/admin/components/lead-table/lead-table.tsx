import { DataTable } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useLocation, useSearchParams } from "react-router-dom"

import { useLeads } from "../../hooks/api/leads"
import { usePageWithRows } from "../../hooks/use-page-with-rows"
import {
  LEADS_PAGE_SIZE,
  SOURCES,
  STATES,
  toLeadsQuery,
} from "../../lib/leads-query"
import type { Referral } from "../../lib/leads-types"
import { PartnerFilter } from "../common/partner-filter"
import { CountNote } from "../common/count-note"
import { TableCard } from "../common/table-card"
import { TableEmpty } from "../common/table-empty"
import { useLeadColumns } from "./use-lead-columns"

const filterHelper = createDataTableFilterHelper<Referral & { state: string }>()

/** The referral history; search, filters, sorting and page stand in the URL. */
export const LeadTable = () => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  const [, setSearchParams] = useSearchParams()
  const query = toLeadsQuery(
    useQueryParams(["q", "order", "offset", "source", "state", "partner_id"]),
  )
  const {
    referrals,
    count,
    count_is_exact,
    isPending,
    isPlaceholderData,
    isError,
    error,
  } = useLeads(query)
  usePageWithRows({
    param: "offset",
    offset: query.offset,
    count: isPlaceholderData ? undefined : count,
    pageSize: LEADS_PAGE_SIZE,
  })
  const columns = useLeadColumns()
  const filters = useMemo(
    () => [
      filterHelper.accessor("source", {
        type: "radio",
        label: t("leads.fields.source"),
        options: SOURCES.map((value) => ({
          label: t(`leads.sources.${value}`),
          value,
        })),
      }),
      filterHelper.accessor("state", {
        type: "radio",
        label: t("leads.fields.state"),
        options: STATES.map((value) => ({
          label: t(`leads.states.${value}`),
          value,
        })),
      }),
    ],
    [t],
  )

  if (isError) {
    throw error
  }

  const choosePartner = (id: string | null) =>
    setSearchParams((params) => {
      params.delete("offset")
      if (id) {
        params.set("partner_id", id)
      } else {
        params.delete("partner_id")
      }
      return params
    })

  // The table knows its own filters alone, and takes a partner without any for none.
  const state = query.partner_id ? "filtered" : "empty"
  const textsOf = (name: "empty" | "filtered") => ({
    custom: (
      <TableEmpty
        heading={t(`leads.${name}.heading`)}
        description={t(`leads.${name}.description`)}
      />
    ),
  })

  return (
    <TableCard>
      <DataTable
        data={referrals}
        columns={columns}
        filters={filters}
        rowCount={count}
        pageSize={LEADS_PAGE_SIZE}
        getRowId={({ id }) => id}
        isLoading={isPending}
        heading={t("leads.domain")}
        filterBarContent={
          <PartnerFilter
            partnerId={query.partner_id}
            onChange={choosePartner}
          />
        }
        // The list behind the form keeps its search and page.
        action={{ label: t("leads.create.action"), to: `create${search}` }}
        emptyState={{ empty: textsOf(state), filtered: textsOf("filtered") }}
      />
      <CountNote count={count} isExact={count_is_exact} />
    </TableCard>
  )
}
