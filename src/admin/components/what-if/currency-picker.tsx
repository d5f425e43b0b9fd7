import { Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"

import { useDirection } from "../../hooks/use-direction"
import { RESULT_PREFIX } from "./result-partners"

interface CurrencyPickerProps {
  currency: string
  currencies: string[]
}

/** In which currency partners are compared; nothing to choose where there is one. */
export const CurrencyPicker = ({
  currency,
  currencies,
}: CurrencyPickerProps) => {
  const { t } = useTranslation("partner-center")
  const dir = useDirection()
  const [, setSearchParams] = useSearchParams()

  const choose = (code: string) =>
    setSearchParams(
      (params) => {
        params.set("currency", code)
        params.delete(`${RESULT_PREFIX}_offset`)
        return params
      },
      { replace: true },
    )

  return currencies.length > 1 ? (
    <Select dir={dir} size="small" value={currency} onValueChange={choose}>
      <Select.Trigger aria-label={t("ledger.currency")} className="w-24">
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
  ) : null
}
