import { DataTable } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { LEDGER_PAGE_SIZE, LEDGER_PREFIX } from "../../hooks/use-ledger-params"
import type { LedgerEntry } from "../../lib/api-types"
import { TableEmpty } from "../common/table-empty"
import { useEntryColumns } from "./use-entry-columns"

interface LedgerEntriesProps {
  entries: LedgerEntry[]
  count: number
  /** Whether days were chosen: nothing in them is not nothing at all. */
  isFiltered: boolean
}

/** The entries of the ledger, newest first, a page at a time. */
export const LedgerEntries = ({
  entries,
  count,
  isFiltered,
}: LedgerEntriesProps) => {
  const { t } = useTranslation("partner-center")
  const columns = useEntryColumns()
  const empty = isFiltered ? "filtered" : "empty"
  return (
    <DataTable
      data={entries}
      columns={columns}
      rowCount={count}
      pageSize={LEDGER_PAGE_SIZE}
      prefix={LEDGER_PREFIX}
      getRowId={({ id }) => id}
      enableSearch={false}
      heading={t("ledger.entries.heading")}
      headingLevel="h3"
      emptyState={{
        empty: {
          custom: (
            <TableEmpty
              heading={t(`ledger.entries.${empty}.heading`)}
              description={t(`ledger.entries.${empty}.description`)}
            />
          ),
        },
      }}
    />
  )
}
