import { Form } from "@medusajs/dashboard/components"
import { currencies } from "@medusajs/dashboard/lib"
import { CurrencyInput } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import {
  type AdjustmentValues,
  toSignedAmount,
} from "../../lib/adjustment-form"

interface AmountFieldProps {
  control: Control<AdjustmentValues>
  currency: string
}

/** How much, with the digits of its currency. */
export const AmountField = ({ control, currency }: AmountFieldProps) => {
  const { t } = useTranslation("partner-center")
  const code = currency.toUpperCase()
  return (
    <Form.Field
      control={control}
      name="amount"
      rules={{
        validate: (_, values) =>
          toSignedAmount(values) !== 0 || t("ledger.adjust.amountNeeded"),
      }}
      render={({ field: { onChange, ...field } }) => (
        <Form.Item>
          <Form.Label>{t("ledger.entries.amount")}</Form.Label>
          <Form.Control>
            <CurrencyInput
              {...field}
              code={code}
              symbol={currencies[code]?.symbol_native ?? code}
              decimalScale={currencies[code]?.decimal_digits}
              allowNegativeValue={false}
              // As typed: a number read from "12." would lose its point.
              onValueChange={(typed) => onChange(typed ?? "")}
            />
          </Form.Control>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
