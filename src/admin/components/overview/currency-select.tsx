import { Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useDirection } from "../../hooks/use-direction"

interface CurrencySelectProps {
  currencies: string[]
  currency: string
  onChange: (currency: string) => void
}

/** In which currency amounts are shown: they are never added up across currencies. */
export const CurrencySelect = ({
  currencies,
  currency,
  onChange,
}: CurrencySelectProps) => {
  const { t } = useTranslation("partner-center")
  const dir = useDirection()
  const codes = currencies.includes(currency)
    ? currencies
    : [currency, ...currencies]
  return codes.length > 1 ? (
    <Select dir={dir} size="small" value={currency} onValueChange={onChange}>
      <Select.Trigger aria-label={t("overview.currency")} className="sm:w-24">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {codes.map((code) => (
          <Select.Item key={code} value={code}>
            {code.toUpperCase()}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  ) : null
}
