import { Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useDirection } from "../../hooks/use-direction"
import type { LedgerFilter } from "../../hooks/use-ledger-params"
import { DayFilter } from "../common/day-filter"

interface LedgerFiltersProps {
  /** The currencies in which the partner has a ledger. */
  currencies: string[]
  currency: string
  from?: string
  to?: string
  onChange: (filter: LedgerFilter, value: string | null) => void
}

/** Which currency and which days of the ledger are shown. */
export const LedgerFilters = ({
  currencies,
  currency,
  from,
  to,
  onChange,
}: LedgerFiltersProps) => {
  const { t } = useTranslation("partner-center")
  const dir = useDirection()
  return (
    <div className="flex w-full flex-col gap-2 sm:w-auto sm:flex-row sm:flex-wrap sm:items-center">
      {currencies.length > 1 && (
        <Select
          dir={dir}
          size="small"
          value={currency}
          onValueChange={(code) => onChange("currency", code)}
        >
          <Select.Trigger aria-label={t("ledger.currency")} className="sm:w-24">
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {currencies.map((code) => (
              <Select.Item key={code} value={code}>
                {code.toUpperCase()}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )}
      <DayFilter
        label={t("ledger.from")}
        day={from}
        max={to}
        onChange={(day) => onChange("from", day)}
      />
      <DayFilter
        label={t("ledger.to")}
        day={to}
        min={from}
        onChange={(day) => onChange("to", day)}
      />
    </div>
  )
}
