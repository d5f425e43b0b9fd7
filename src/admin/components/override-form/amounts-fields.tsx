import { Form } from "@medusajs/dashboard/components"
import { useStore } from "@medusajs/dashboard/hooks"
import { Plus, XMark } from "@medusajs/icons"
import { Button, IconButton, Input, Select, Text } from "@medusajs/ui"
import { type Control, useFieldArray, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useDirection } from "../../hooks/use-direction"
import { useNumberChecks } from "../../hooks/use-number-checks"
import type { OverrideValues } from "../../lib/override-form"

interface AmountsFieldsProps {
  control: Control<OverrideValues>
  /** Which rate they belong to. */
  rate: number
}

/** Amounts per unit, each in a currency of the store's. */
export const AmountsFields = ({ control, rate }: AmountsFieldsProps) => {
  const { t } = useTranslation("partner-center")
  const dir = useDirection()
  const { checkAmount } = useNumberChecks(t("partnerDetail.form.numberNeeded"))
  const name = `rates.${rate}.amounts` as const
  const { fields, append, remove } = useFieldArray({ control, name })
  const amounts = useWatch({ control, name })
  const { store } = useStore()
  const used = amounts.map(({ currency_code }) => currency_code)
  const currencies = [
    ...new Set([
      ...(store?.supported_currencies ?? []).map(
        ({ currency_code }) => currency_code,
      ),
      ...used,
    ]),
  ]
  const free = currencies.find((code) => !used.includes(code))

  return (
    <div className="flex flex-col gap-y-2">
      {fields.length > 0 && (
        <Text size="small" leading="compact" weight="plus" aria-hidden>
          {t("partnerDetail.form.amount")}
        </Text>
      )}
      {fields.map(({ id }, index) => (
        <div key={id} className="flex items-start gap-x-2">
          <Form.Field
            control={control}
            name={`${name}.${index}.amount`}
            rules={{ validate: checkAmount }}
            render={({ field }) => (
              <Form.Item className="flex-1">
                <Form.Control>
                  <Input
                    {...field}
                    inputMode="decimal"
                    autoComplete="off"
                    aria-label={t("partnerDetail.form.amount")}
                  />
                </Form.Control>
                <Form.ErrorMessage />
              </Form.Item>
            )}
          />
          <Form.Field
            control={control}
            name={`${name}.${index}.currency_code`}
            render={({ field: { ref, onChange, ...field } }) => (
              <Select dir={dir} {...field} onValueChange={onChange}>
                <Select.Trigger
                  ref={ref}
                  className="w-24"
                  aria-label={t("ledger.currency")}
                >
                  <Select.Value />
                </Select.Trigger>
                <Select.Content>
                  {currencies.map((code) => (
                    <Select.Item
                      key={code}
                      value={code}
                      disabled={used.includes(code) && code !== used[index]}
                    >
                      {code.toUpperCase()}
                    </Select.Item>
                  ))}
                </Select.Content>
              </Select>
            )}
          />
          <IconButton
            variant="transparent"
            aria-label={t("partnerDetail.form.removeAmount")}
            onClick={() => remove(index)}
          >
            <XMark />
          </IconButton>
        </div>
      ))}
      {free && (
        <Button
          size="small"
          variant="transparent"
          className="self-start"
          onClick={() => append({ currency_code: free, amount: "" })}
        >
          <Plus />
          {t("partnerDetail.form.addAmount")}
        </Button>
      )}
    </div>
  )
}
