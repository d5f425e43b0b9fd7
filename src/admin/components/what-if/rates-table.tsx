import { Text } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { type CustomerKind, RATE_SLOTS } from "../../lib/rates-form"
import type { WhatIfValues } from "../../lib/what-if-form"
import { NumberCell } from "./number-cell"

interface RatesTableProps {
  control: Control<WhatIfValues>
  /** Which of the supposed programs. */
  index: number
  customer: CustomerKind
  currency: string
}

/** The rates of a program's default rule: percentages, and amounts in one currency. */
export const RatesTable = ({
  control,
  index,
  customer,
  currency,
}: RatesTableProps) => {
  const { t } = useTranslation("partner-center")
  const percent = t("whatIf.program.percent")
  const amount = t("whatIf.program.amount", {
    currency: currency.toUpperCase(),
  })
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_5.5rem_6.5rem] items-center gap-x-3 gap-y-2">
      {["", percent, amount].map((heading, column) => (
        <Text
          key={column}
          size="xsmall"
          weight="plus"
          className="text-ui-fg-subtle"
          aria-hidden
        >
          {heading}
        </Text>
      ))}
      {RATE_SLOTS.map(({ key, role, level }) => {
        const label = t(`whatIf.program.rates.${role}`, { level })
        const cell = `programs.${index}.rates.${customer}.${key}` as const
        return [
          <Text key={key} size="small" aria-hidden>
            {label}
          </Text>,
          <NumberCell
            key={`${key}.${customer}.percent`}
            control={control}
            name={`${cell}.percent`}
            label={`${label}, ${percent}`}
            hideLabel
            isPercent
          />,
          <NumberCell
            key={`${key}.${customer}.${currency}`}
            control={control}
            name={`${cell}.amounts.${currency}`}
            label={`${label}, ${amount}`}
            hideLabel
          />,
        ]
      })}
    </div>
  )
}
