import { Form } from "@medusajs/dashboard/components"
import { Input } from "@medusajs/ui"
import type { Control, FieldPath } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useNumberChecks } from "../../hooks/use-number-checks"
import type { WhatIfValues } from "../../lib/what-if-form"

interface NumberCellProps {
  control: Control<WhatIfValues>
  name: FieldPath<WhatIfValues>
  label: string
  /** In a table the headings name the field; screen readers still get the label. */
  hideLabel?: boolean
  /** Of percentages, 12.345 can mean one thing only. */
  isPercent?: boolean
}

/** A number that may be left empty. */
export const NumberCell = ({
  control,
  name,
  label,
  hideLabel,
  isPercent,
}: NumberCellProps) => {
  const { t } = useTranslation("partner-center")
  const { checkNumber, checkAmount } = useNumberChecks(t("whatIf.numberNeeded"))
  return (
    <Form.Field
      control={control}
      name={name}
      rules={{ validate: isPercent ? checkNumber : checkAmount }}
      render={({ field: { value, ...field } }) => (
        <Form.Item>
          {!hideLabel && <Form.Label>{label}</Form.Label>}
          <Form.Control>
            <Input
              size="small"
              inputMode="decimal"
              autoComplete="off"
              className="tabular-nums"
              value={String(value ?? "")}
              {...field}
            />
          </Form.Control>
          {/* Last, and wrapped: elsewhere it would move the control by a gap. */}
          {hideLabel && (
            <div className="sr-only">
              <Form.Label>{label}</Form.Label>
            </div>
          )}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
