import { Form } from "@medusajs/dashboard/components"
import { clx, Input, Text } from "@medusajs/ui"
import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useNumberChecks } from "../../hooks/use-number-checks"

interface DecimalFieldProps<Values extends FieldValues> {
  control: Control<Values>
  name: FieldPath<Values>
  label: string
  /** In a table the headings name the field; screen readers still get the label. */
  hideLabel?: boolean
  /** Of percentages, 12.345 can mean one thing only. */
  isPercent?: boolean
  hint?: string
  optional?: boolean
  /** What the number counts: %, a currency. */
  unit?: string
  /** Kept, but nothing counts it at present. */
  isOff?: boolean
}

/** A number, typed with a point or a comma. */
export const DecimalField = <Values extends FieldValues>({
  control,
  name,
  label,
  hideLabel,
  isPercent,
  hint,
  optional,
  unit,
  isOff,
}: DecimalFieldProps<Values>) => {
  const { t } = useTranslation("partner-center")
  const { checkNumber, checkAmount } = useNumberChecks(
    t("programs.form.numberNeeded"),
  )
  return (
    <Form.Field<Values>
      control={control}
      name={name}
      rules={{ validate: isPercent ? checkNumber : checkAmount }}
      render={({ field }) => (
        <Form.Item>
          {!hideLabel && <Form.Label optional={optional}>{label}</Form.Label>}
          <div className="relative">
            <Form.Control>
              <Input
                inputMode="decimal"
                autoComplete="off"
                aria-label={hideLabel ? label : undefined}
                size={hideLabel ? "small" : "base"}
                className={clx(
                  "tabular-nums",
                  unit && "pe-12",
                  isOff && "bg-ui-bg-disabled text-ui-fg-subtle",
                )}
                {...field}
              />
            </Form.Control>
            {unit && (
              <Text
                as="span"
                size="small"
                aria-hidden
                className="text-ui-fg-subtle pointer-events-none absolute inset-y-0 end-2 flex items-center"
              >
                {unit}
              </Text>
            )}
          </div>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
