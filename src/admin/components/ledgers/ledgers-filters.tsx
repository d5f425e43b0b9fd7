import { useTranslation } from "react-i18next"

import { useProgramOptions } from "../../hooks/api/filter-options"
import type { useLedgersParams } from "../../hooks/use-ledgers-params"
import { PartnerFilter } from "../common/partner-filter"
import { FilterSelect } from "./filter-select"
import { RangeFilter } from "./range-filter"

interface LedgersFiltersProps {
  state: ReturnType<typeof useLedgersParams>
  currency: string
  currencies: string[]
}

/** Stands for "all": a select has no empty value. */
const ALL = "all"

/** Days, currency, program, recruiter and status of the report. */
export const LedgersFilters = ({
  state: { choice, range, query, setFilters },
  currency,
  currencies,
}: LedgersFiltersProps) => {
  const { t } = useTranslation("partner-center")
  const programs = useProgramOptions() ?? []
  const setOne = (name: "program" | "status") => (value: string) =>
    setFilters({ [name]: value === ALL ? null : value })

  return (
    <div
      role="group"
      aria-label={t("ledgers.filters.label")}
      className="flex flex-col gap-2 px-6 py-4 sm:flex-row sm:flex-wrap sm:items-center"
    >
      <RangeFilter choice={choice} range={range} onChange={setFilters} />
      <FilterSelect
        label={t("ledger.currency")}
        value={currency}
        onChange={(code) => setFilters({ currency: code })}
        options={[...new Set([currency, ...currencies])].map((code) => ({
          value: code,
          label: code.toUpperCase(),
        }))}
      />
      <FilterSelect
        label={t("ledgers.filters.program")}
        value={query.program_id ?? ALL}
        onChange={setOne("program")}
        options={[
          { value: ALL, label: t("ledgers.filters.anyProgram") },
          ...programs,
        ]}
      />
      <PartnerFilter
        partnerId={query.parent_id}
        onChange={(id) => setFilters({ parent: id })}
        label={t("fields.parent")}
        placeholder={t("ledgers.filters.anyParent")}
        className="w-full sm:w-44"
      />
      <FilterSelect
        label={t("fields.status")}
        value={query.status ?? ALL}
        onChange={setOne("status")}
        options={[
          { value: ALL, label: t("ledgers.filters.anyStatus") },
          { value: "active", label: t("status.active") },
          { value: "inactive", label: t("status.inactive") },
        ]}
      />
    </div>
  )
}
