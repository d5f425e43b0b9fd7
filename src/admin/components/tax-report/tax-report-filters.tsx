import { useTranslation } from "react-i18next"

import { SWITCHABLE_STATUSES } from "../../../domain/partner-status"
import { useStoreCurrencies } from "../../hooks/use-store-currencies"
import type { TaxFilter } from "../../hooks/use-tax-report-params"
import { offeredYears } from "../../lib/tax-report"
import type { TaxReportQuery } from "../../lib/tax-types"
import { FilterSelect } from "../ledgers/filter-select"

interface TaxReportFiltersProps {
  query: TaxReportQuery
  /** Sets a filter, or clears it: null. */
  onChange: (filter: TaxFilter, value: string | null) => void
}

/** Stands for "all": a select has no empty value. */
const ALL = "all"

/** Year, currency and status of the tax report. */
export const TaxReportFilters = ({
  query,
  onChange,
}: TaxReportFiltersProps) => {
  const { t } = useTranslation("partner-center")
  const { year, currency_code: currency, status } = query
  const currencies = useStoreCurrencies() ?? []
  const set = (filter: TaxFilter) => (value: string) =>
    onChange(filter, value === ALL ? null : value)
  return (
    <div
      role="group"
      aria-label={t("taxReport.filters.label")}
      className="flex flex-col gap-2 px-6 py-4 sm:flex-row sm:flex-wrap sm:items-center"
    >
      <FilterSelect
        label={t("taxReport.filters.year")}
        value={String(year)}
        onChange={set("year")}
        options={offeredYears(year, new Date()).map((each) => ({
          value: String(each),
          label: String(each),
        }))}
      />
      <FilterSelect
        label={t("ledger.currency")}
        value={currency ?? ALL}
        onChange={set("currency")}
        options={[
          { value: ALL, label: t("taxReport.filters.anyCurrency") },
          ...[...new Set([...currencies, ...(currency ? [currency] : [])])].map(
            (code) => ({ value: code, label: code.toUpperCase() }),
          ),
        ]}
      />
      <FilterSelect
        label={t("fields.status")}
        value={status ?? ALL}
        onChange={set("status")}
        options={[
          { value: ALL, label: t("taxReport.filters.anyStatus") },
          ...SWITCHABLE_STATUSES.map((name) => ({
            value: name,
            label: t(`status.${name}`),
          })),
        ]}
      />
    </div>
  )
}
