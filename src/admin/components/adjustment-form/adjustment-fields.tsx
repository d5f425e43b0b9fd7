import { Form } from "@medusajs/dashboard/components"
import { Textarea } from "@medusajs/ui"
import { type Control, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { AdjustmentValues } from "../../lib/adjustment-form"
import type { PartnerBalances } from "../../lib/api-types"
import { AmountField } from "./amount-field"
import { ChoiceField } from "../common/choice-field"
import { PayableAfterwards } from "./payable-afterwards"

interface AdjustmentFieldsProps {
  control: Control<AdjustmentValues>
  currencies: string[]
  balances: PartnerBalances[]
}

const KINDS = ["adjustment", "bonus"] as const
const DIRECTIONS = ["add", "take"] as const

/** What is posted, how much, and why; below it what will be payable. */
export const AdjustmentFields = ({
  control,
  currencies,
  balances,
}: AdjustmentFieldsProps) => {
  const { t } = useTranslation("partner-center")
  const currency = useWatch({ control, name: "currency_code" })
  return (
    <>
      <ChoiceField
        control={control}
        name="kind"
        label={t("ledger.entries.kind")}
        options={KINDS.map((kind) => ({
          value: kind,
          label: t(`ledger.kinds.${kind}`),
        }))}
      />
      <ChoiceField
        control={control}
        name="direction"
        label={t("ledger.adjust.direction")}
        options={DIRECTIONS.map((direction) => ({
          value: direction,
          label: t(`ledger.adjust.directions.${direction}`),
        }))}
      />
      <ChoiceField
        control={control}
        name="currency_code"
        label={t("ledger.currency")}
        options={currencies.map((code) => ({
          value: code,
          label: code.toUpperCase(),
        }))}
      />
      <AmountField control={control} currency={currency} />
      <Form.Field
        control={control}
        name="reason"
        rules={{
          validate: (reason) =>
            reason.trim() !== "" || t("ledger.adjust.reasonNeeded"),
        }}
        render={({ field }) => (
          <Form.Item>
            <Form.Label>{t("ledger.adjust.reason")}</Form.Label>
            <Form.Control>
              <Textarea {...field} />
            </Form.Control>
            <Form.Hint>{t("ledger.adjust.reasonHint")}</Form.Hint>
            <Form.ErrorMessage />
          </Form.Item>
        )}
      />
      <PayableAfterwards control={control} balances={balances} />
    </>
  )
}
